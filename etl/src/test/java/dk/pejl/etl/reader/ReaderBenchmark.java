package dk.pejl.etl.reader;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.to_date;

import dk.pejl.console.PejlHome;
import dk.pejl.console.Progress;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.pseudonym.PseudonymKey;
import dk.pejl.etl.spark.SparkEngine;
import dk.pejl.etl.spark.SparkPath;
import dk.pejl.etl.spark.Workload;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads one large report of absence (Z8086) in two ways, in turn and three times each, and writes
 * it as Parquet: Pejl's reader with types, checks and pseudonyms and then the look for repeated
 * keys among what was written, as in a night, and Spark's own CSV reader with casts and nothing
 * else. Prints each time and the ratio of the medians.
 *
 * <pre>{@code
 * ./mvnw -q -B -pl etl -am test-compile && ./pejl sample --out S
 * java $(grep -v '^#' etl/jvm.options) -cp "etl/target/test-classes:etl/target/pejl-etl.jar:etl/target/lib/*" \
 *     dk.pejl.etl.reader.ReaderBenchmark S/inbox/skoler/NEXT EMPTY_FOLDER 10000000
 * }</pre>
 */
public final class ReaderBenchmark {
  private static final int TIMES = 3;
  private static final Charset ENCODING = Charset.forName("windows-1252");

  private final SparkSession spark;
  private final Path folder;
  private final Path report;
  private final Contract contract;
  private final Path key;

  private ReaderBenchmark(SparkSession spark, Path folder, Path report) {
    this.spark = spark;
    this.folder = folder;
    this.report = report;
    this.contract = Contracts.load(folder.resolve("no overrides")).named("absence");
    this.key = folder.resolve("pseudonym.key");
    PseudonymKey.readOrCreate(key);
  }

  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    Path report = folder.resolve("Z8086_NEXT_2024-01.csv");
    write(Path.of(arguments[0]), report, Long.parseLong(arguments[2]));
    System.out.printf("%,d bytes%n", Files.size(report));
    try (SparkEngine engine =
        new SparkEngine(new PejlHome(folder), Map.of(), Progress.onStandardError())) {
      new ReaderBenchmark(engine.session(), folder, report).run();
    }
  }

  /** The reports in {@code from} again and again, each time with other subjects. */
  private static void write(Path from, Path report, long records) throws IOException {
    List<Path> parts;
    try (Stream<Path> files = Files.list(from)) {
      parts = files.filter(file -> file.getFileName().toString().startsWith("Z8086")).toList();
    }
    long left = records;
    try (BufferedWriter out = Files.newBufferedWriter(report, ENCODING)) {
      for (int copy = 0; left > 0; copy++) {
        for (Path part : parts) {
          List<String> lines = Files.readAllLines(part, ENCODING);
          if (copy == 0 && left == records) {
            out.write(lines.get(0) + "\r\n");
          }
          for (int i = 1; i < lines.size() && left > 0; i++, left--) {
            out.write(lines.get(i).replace(";Grundfag;", ";Fag " + copy + ";") + "\r\n");
          }
        }
      }
    }
  }

  private void run() {
    Workload.begin(spark, Long.MAX_VALUE);
    List<Double> own = new ArrayList<>();
    List<Double> sparks = new ArrayList<>();
    for (int time = 0; time < TIMES; time++) {
      own.add(seconds("Pejl", this::readWithPejl));
      sparks.add(seconds("Spark", this::readWithSpark));
    }
    System.out.printf("ratio of the medians: %.2f%n", median(own) / median(sparks));
  }

  private void readWithPejl(String out) {
    Dataset<Row> rows =
        new DeliveryReader(spark, Workload.splitBytes(spark), key)
            .readAll(contract, List.of(new DeliveryFile("Z8086", report.toUri(), "slot")));
    rows.write().partitionBy(SparkSchema.DELIVERY, SparkSchema.OUTCOME).parquet(out);
    Dataset<Row> written = spark.read().schema(rows.schema()).parquet(out);
    if (new DuplicateKeys(contract).hold(written).isPresent()) {
      throw new IllegalStateException("The report repeats a key, and should not");
    }
  }

  private void readWithSpark(String out) {
    spark
        .read()
        .option("header", true)
        .option("sep", ";")
        .option("encoding", "iso-8859-1") // Spark does not take windows-1252
        .csv(SparkPath.of(report.toUri()))
        .select(
            col("CPR_nr"),
            col("Uddannelse"),
            col("GH"),
            to_date(col("Dag"), "dd-MM-yyyy").as("Dag"),
            col("Skolefag"),
            col("Fraværskode"),
            regexp_replace(col("Timer"), ",", ".").cast("decimal(18,2)").as("Timer"),
            regexp_replace(col("Fravær"), ",", ".").cast("decimal(18,2)").as("Fravær"))
        .write()
        .parquet(out);
  }

  private double seconds(String what, Consumer<String> work) {
    long begun = System.nanoTime();
    work.accept(SparkPath.of(folder.resolve("out-" + begun).toUri()));
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf("%s: %.1f s%n", what, seconds);
    return seconds;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
