package dk.pejl.etl.reader;

import static org.apache.spark.sql.functions.lit;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.RecordBreaks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads deliveries with Spark. */
public final class DeliveryReader {
  private final SparkSession spark;
  private final long splitBytes;
  private final String keyFile;

  /** A reader of extracts that name nobody, which splits large files into pieces of 32 MB. */
  public DeliveryReader(SparkSession spark) {
    this(spark, SparkSourceOptions.DEFAULT_SPLIT_BYTES);
  }

  /** A reader of extracts that name nobody, with pieces of at least {@code splitBytes}. */
  public DeliveryReader(SparkSession spark, long splitBytes) {
    this(spark, splitBytes, "");
  }

  /** A reader that makes pseudonyms with the key in {@code keyFile}. */
  public DeliveryReader(SparkSession spark, long splitBytes, Path keyFile) {
    this(spark, splitBytes, keyFile.toString());
  }

  private DeliveryReader(SparkSession spark, long splitBytes, String keyFile) {
    this.spark = Objects.requireNonNull(spark, "spark is null");
    this.splitBytes = splitBytes;
    this.keyFile = keyFile;
  }

  /**
   * One row for each record of the delivery: {@code record_number} (from 1, header counted), the
   * contract's staged columns, {@code findings} and {@code outcome}. A held record has number and
   * findings only, a record with a key that an earlier one has among them. A delivery that is
   * rejected as a whole is one row with outcome {@code rejected} and one finding.
   */
  public Dataset<Row> read(Contract contract, DeliveryFile file) {
    return readAll(contract, List.of(file)).drop(SparkSchema.DELIVERY);
  }

  /**
   * The rows of {@code files}, which are of one extract, as {@link #read} tells them, and for each
   * its file's place in the list as {@link SparkSchema#DELIVERY}.
   */
  public Dataset<Row> readAll(Contract contract, List<DeliveryFile> files) {
    if (files.stream().allMatch(file -> isOnePiece(contract, file))) {
      return source(contract, files, true);
    }
    // A large file's records are compared with each other, and with no other file's.
    Dataset<Row> all = null;
    for (int i = 0; i < files.size(); i++) {
      DeliveryFile file = files.get(i);
      boolean isOnePiece = isOnePiece(contract, file);
      Dataset<Row> rows = source(contract, List.of(file), isOnePiece).drop(SparkSchema.DELIVERY);
      Dataset<Row> numbered =
          (isOnePiece ? rows : DuplicateKeys.hold(contract, rows))
              .withColumn(SparkSchema.DELIVERY, lit(i));
      all = all == null ? numbered : all.unionAll(numbered);
    }
    return all;
  }

  private Dataset<Row> source(Contract contract, List<DeliveryFile> files, boolean isOnePiece) {
    return spark
        .read()
        .format("pejl-delivery")
        .option(SparkSourceOptions.CONTRACT_ID, contract.id())
        .option(SparkSourceOptions.CONTRACT, contract.text())
        .option(SparkSourceOptions.FILES, SparkSourceOptions.text(files))
        .option(SparkSourceOptions.SPLIT_BYTES, splitBytes)
        .option(SparkSourceOptions.KEY_FILE, keyFile)
        .option(SparkSourceOptions.ONE_PIECE, isOnePiece)
        .load();
  }

  /** Then whoever reads it compares the records, and nothing is shuffled. */
  private boolean isOnePiece(Contract contract, DeliveryFile file) {
    if (WorkbookBytes.isWorkbook(file.name())
        || contract.layout().format().isJson()
        || contract.layout().recordBreaks() == RecordBreaks.QUOTED) {
      return true;
    }
    try {
      return new HadoopBytes(file.location(), SparkPlanner.hadoopSettings()).length() <= splitBytes;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.location() + ": " + e.getMessage(), e);
    }
  }
}
