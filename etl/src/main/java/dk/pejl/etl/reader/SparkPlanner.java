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

  private final SparkSourceOptions.Wanted wanted;
  private final long splitBytes;
  private final Map<String, String> settings;
  private final DeliveryBytes bytes;

  private SparkPlanner(SparkSourceOptions.Wanted wanted, long splitBytes) throws IOException {
    this.wanted = wanted;
    this.splitBytes = splitBytes;
    this.settings = hadoopSettings();
    this.bytes =
        WorkbookBytes.of(
            wanted.file().name(),
            new HadoopBytes(wanted.file().location(), settings),
            wanted.contract().layout());
  }

  /** The pieces of a delivery, in their order. */
  static List<SparkPiece> plan(SparkSourceOptions.Wanted wanted, long splitBytes) {
    try {
      return new SparkPlanner(wanted, splitBytes).plan();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + wanted.file().location() + ": " + e.getMessage(), e);
    }
  }

  /** Whether the file is one piece, whose records are compared with each other as they are read. */
  static boolean isSmall(DeliveryFile file, long splitBytes) {
    try {
      return new HadoopBytes(file.location(), hadoopSettings()).length() <= splitBytes;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.location() + ": " + e.getMessage(), e);
    }
  }

  private List<SparkPiece> plan() throws IOException {
    boolean isSmall = isSmall(wanted.file(), splitBytes);
    long pieceBytes = isSmall ? Long.MAX_VALUE : splitBytes; // a workbook's text is longer than it
    DeliveryPlan plan = new DeliveryPlanner(wanted.contract(), bytes).plan(pieceBytes);
    if (plan instanceof DeliveryPlan.Refused refused) {
      return List.of(new SparkPiece.Refused(wanted.number(), refused.finding()));
    }
    DeliveryPlan.Usable usable = (DeliveryPlan.Usable) plan;
    List<SlotRecords.Wanted> slot = wantedSlot(usable);
    boolean isCompared = DuplicateKeys.areLookedFor(wanted.contract()) && isSmall;
    return usable.splits().stream()
        .<SparkPiece>map(
            split ->
                new SparkPiece.Usable(wanted, settings, usable.frame(), split, slot, isCompared))
        .toList();
  }

  /** The delivery that is meant, of a file that carries several. */
  private List<SlotRecords.Wanted> wantedSlot(DeliveryPlan.Usable plan) throws IOException {
    if (wanted.contract().terms().envelope() == Envelope.NONE) {
      return List.of();
    }
    ContentSlots slots = ContentSlots.read(wanted.contract(), wanted.groups(), plan, bytes);
    String first = slots.bySlot().isEmpty() ? "" : slots.bySlot().firstKey();
    return List.of(new SlotRecords.Wanted(wanted.file().slot(), first));
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
