package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Envelope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/** Cuts a delivery into pieces on the driver. */
final class SparkPlanner {
  private static final String HADOOP = "spark.hadoop.";

  private final SparkSourceOptions options;
  private final Map<String, String> settings;
  private final DeliveryBytes bytes;

  private SparkPlanner(SparkSourceOptions options) throws IOException {
    this.options = options;
    this.settings = hadoopSettings();
    this.bytes =
        WorkbookBytes.of(
            options.name(),
            new HadoopBytes(options.location(), settings),
            options.contract().layout());
  }

  /** The pieces of a delivery, in their order. */
  static List<SparkPiece> plan(SparkSourceOptions options) {
    try {
      return new SparkPlanner(options).plan();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + options.location() + ": " + e.getMessage(), e);
    }
  }

  private List<SparkPiece> plan() throws IOException {
    DeliveryPlan plan = new DeliveryPlanner(options.contract(), bytes).plan(options.splitBytes());
    if (plan instanceof DeliveryPlan.Refused refused) {
      return List.of(new SparkPiece.Refused(refused.finding()));
    }
    DeliveryPlan.Usable usable = (DeliveryPlan.Usable) plan;
    List<SlotRecords.Wanted> slot = wantedSlot(usable);
    return usable.splits().stream()
        .<SparkPiece>map(
            split -> new SparkPiece.Usable(options, settings, usable.frame(), split, slot))
        .toList();
  }

  /** The delivery that is meant, of a file that carries several. */
  private List<SlotRecords.Wanted> wantedSlot(DeliveryPlan.Usable plan) throws IOException {
    if (options.contract().terms().envelope() == Envelope.NONE) {
      return List.of();
    }
    ContentSlots slots = ContentSlots.read(options.contract(), options.groups(), plan, bytes);
    String first = slots.bySlot().isEmpty() ? "" : slots.bySlot().firstKey();
    return List.of(new SlotRecords.Wanted(options.slot(), first));
  }

  /** What the executors need to open the file system that the session is set up for. */
  static Map<String, String> hadoopSettings() {
    return Arrays.stream(SparkSession.active().sparkContext().getConf().getAll())
        .filter(setting -> setting._1().startsWith(HADOOP))
        .collect(
            Collectors.toMap(
                setting -> setting._1().substring(HADOOP.length()), setting -> setting._2()));
  }
}
