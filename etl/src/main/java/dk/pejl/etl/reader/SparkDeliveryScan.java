package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Envelope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructType;

/** Plans the pieces of a delivery on the driver, for the columns that a query asks for. */
final class SparkDeliveryScan implements ScanBuilder, SupportsPushDownRequiredColumns, Scan, Batch {
  private static final String HADOOP = "spark.hadoop.";

  private final SparkSourceOptions options;
  private StructType wanted;

  SparkDeliveryScan(SparkSourceOptions options, StructType wanted) {
    this.options = options;
    this.wanted = wanted;
  }

  @Override
  public void pruneColumns(StructType required) {
    wanted = required;
  }

  @Override
  public Scan build() {
    return this;
  }

  @Override
  public StructType readSchema() {
    return wanted;
  }

  @Override
  public String description() {
    return "pejl-delivery " + options.contract().id() + " " + options.name();
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  @Override
  public InputPartition[] planInputPartitions() {
    Map<String, String> settings = hadoopSettings();
    try {
      HadoopBytes bytes = new HadoopBytes(options.location(), settings);
      DeliveryPlan plan = new DeliveryPlanner(options.contract(), bytes).plan(options.splitBytes());
      if (plan instanceof DeliveryPlan.Refused refused) {
        return new InputPartition[] {new SparkPiece.Refused(refused.finding())};
      }
      DeliveryPlan.Usable readable = (DeliveryPlan.Usable) plan;
      List<SlotRecords.Wanted> slot = wantedSlot(readable, bytes);
      return readable.splits().stream()
          .map(split -> new SparkPiece.Usable(options, settings, readable.frame(), split, slot))
          .toArray(InputPartition[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + options.location() + ": " + e.getMessage(), e);
    }
  }

  /** The delivery that is meant, of a file that carries several. */
  private List<SlotRecords.Wanted> wantedSlot(DeliveryPlan.Usable plan, HadoopBytes bytes)
      throws IOException {
    if (options.contract().terms().envelope() == Envelope.NONE) {
      return List.of();
    }
    ContentSlots slots = ContentSlots.read(options.contract(), options.groups(), plan, bytes);
    String first = slots.bySlot().isEmpty() ? "" : slots.bySlot().firstKey();
    return List.of(new SlotRecords.Wanted(options.slot(), first));
  }

  private static Map<String, String> hadoopSettings() {
    return Arrays.stream(SparkSession.active().sparkContext().getConf().getAll())
        .filter(setting -> setting._1().startsWith(HADOOP))
        .collect(
            Collectors.toMap(
                setting -> setting._1().substring(HADOOP.length()), setting -> setting._2()));
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    return new SparkReaderFactory(options.contract(), wanted);
  }
}
