package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Contract;
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
    List<DeliveryFile> files = List.of(file);
    Dataset<Row> rows = readAll(contract, files);
    Dataset<Row> compared =
        comparesAll(contract, files) ? rows : new DuplicateKeys(contract).hold(rows).orElse(rows);
    return compared.drop(SparkSchema.DELIVERY);
  }

  /**
   * The rows of {@code files}, which are of one extract, and for each its file's place in the list
   * as {@link SparkSchema#DELIVERY}. Nothing is shuffled. They are as {@link #read} tells them, but
   * for repeated keys in large files: see {@link #comparesAll}.
   */
  public Dataset<Row> readAll(Contract contract, List<DeliveryFile> files) {
    return spark
        .read()
        .format("pejl-delivery")
        .option(SparkSourceOptions.CONTRACT_ID, contract.id())
        .option(SparkSourceOptions.CONTRACT, contract.text())
        .option(SparkSourceOptions.FILES, SparkSourceOptions.text(files))
        .option(SparkSourceOptions.SPLIT_BYTES, splitBytes)
        .option(SparkSourceOptions.KEY_FILE, keyFile)
        .load();
  }

  /**
   * Whether {@link #readAll} itself holds all records of {@code files} that repeat a key. Those of
   * large files are compared with {@link DuplicateKeys} when their rows have been written.
   */
  public boolean comparesAll(Contract contract, List<DeliveryFile> files) {
    return !DuplicateKeys.areLookedFor(contract)
        || files.stream().allMatch(file -> SparkPlanner.isSmall(file, splitBytes));
  }
}
