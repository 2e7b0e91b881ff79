package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.translate;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.contract.Mode;
import dk.pejl.etl.reader.SparkSchema;
import dk.pejl.etl.spark.RowGroup;
import dk.pejl.etl.spark.SparkPath;
import dk.pejl.etl.spark.Workload;
import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.step.FinishedStep;
import dk.pejl.etl.step.StepResult;
import dk.pejl.etl.step.StepStore;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Makes facts with Spark: all missing school years of a fact at once, each a step of its own. */
public final class FactWork {
  /** Folder of a school year while it is written; the year itself stays a column of the files. */
  private static final String FOLDER = "_year";

  private static final int BYTES_OF_A_ROW = 100;
  private static final String ACCEPTED = "/outcome=accepted";

  private final SparkSession spark;
  private final Contracts contracts;
  private final StepStore store;

  public FactWork(SparkSession spark, Contracts contracts, StepStore store) {
    this.spark = spark;
    this.contracts = contracts;
    this.store = store;
  }

  /** Does {@code steps}, which are all of one fact. */
  public List<FinishedStep> make(Fact fact, List<FactStep> steps) {
    Workload workload = Workload.begin(spark, bytes(steps));
    URI workplace = store.workplace();
    Dataset<Row> rows = rows(fact, steps);
    write(workload, fact, rows, workplace);
    Map<String, StepResult> results = results(workload, rows.schema(), workplace);
    List<FinishedStep> finished = new ArrayList<>();
    for (FactStep step : steps) {
      String folder = step.schoolYearInPath();
      StepResult empty = new StepResult(0, rows.schema().toDDL(), "0-0", Map.of());
      finished.add(
          store.finish(
              step.key(),
              URI.create(workplace + "/" + FOLDER + "=" + folder),
              results.getOrDefault(folder, empty)));
    }
    store.discard(workplace);
    return finished;
  }

  /** What the rows are as text: compressed Parquet says little of the work that they make. */
  private static long bytes(List<FactStep> steps) {
    return inputs(steps).distinct().mapToLong(StagedDelivery::accepted).sum() * BYTES_OF_A_ROW;
  }

  /**
   * What the steps are made from, each time that one is. The inputs of a step are in the order of
   * their slots and, of changes, all from the first to the newest, so that the order in which they
   * stand here for the last time is that of their slots too.
   */
  private static Stream<StagedDelivery> inputs(List<FactStep> steps) {
    return steps.stream().flatMap(step -> step.inputs().stream());
  }

  private Dataset<Row> rows(Fact fact, List<FactStep> steps) {
    List<String> years = steps.stream().map(FactStep::schoolYear).toList();
    Map<String, Dataset<Row>> staged = new LinkedHashMap<>();
    for (String extract : fact.extracts()) {
      Column isOfYears = fact.schoolYears(extract).include(years);
      staged.put(extract, accepted(extract, steps).where(isOfYears));
    }
    fact.references().forEach(extract -> staged.put(extract, accepted(extract, steps)));
    return fact.rows(staged).where(col("school_year").isin(years.toArray()));
  }

  /** The accepted rows of all deliveries of {@code extract} that the steps are made from. */
  private Dataset<Row> accepted(String extract, List<FactStep> steps) {
    List<StagedDelivery> deliveries =
        inputs(steps)
            .filter(input -> input.extract().equals(extract) && input.accepted() > 0)
            .toList();
    Contract contract = contracts.named(extract);
    StructType schema = SparkSchema.ofAccepted(contract);
    deliveries.forEach(delivery -> SealedSchema.check(delivery, schema));
    if (deliveries.isEmpty()) {
      return Persons.flat(spark.createDataFrame(List.of(), schema));
    }
    Dataset<Row> rows =
        spark
            .read()
            .schema(schema)
            .parquet(
                deliveries.stream()
                    .map(input -> SparkPath.of(input.step().folder()) + ACCEPTED)
                    .distinct()
                    .toArray(String[]::new));
    boolean areChanges = contract.terms().mode() == Mode.CHANGE;
    return Persons.flat(
        areChanges ? new ChangedRecords(spark, contract).state(rows, deliveries) : rows);
  }

  private static void write(Workload workload, Fact fact, Dataset<Row> rows, URI workplace) {
    Column[] order =
        Stream.concat(Stream.of(FOLDER), fact.order().stream())
            .map(column -> col(column))
            .toArray(Column[]::new);
    Dataset<Row> byYear = rows.withColumn(FOLDER, translate(col("school_year"), "/", "-"));
    (workload == Workload.SMALL ? byYear.coalesce(1) : byYear.hint("rebalance", col(FOLDER)))
        .sortWithinPartitions(order)
        .write()
        .partitionBy(FOLDER)
        .parquet(SparkPath.of(workplace));
  }

  /** Rows and digest of what was written, by the folder's name. */
  private Map<String, StepResult> results(Workload workload, StructType schema, URI workplace) {
    Map<String, StepResult> results = new LinkedHashMap<>();
    Dataset<Row> written =
        spark.read().schema(schema.add(FOLDER, "string")).parquet(SparkPath.of(workplace));
    for (RowGroup year : RowGroup.of(workload.gathered(written), List.of(col(FOLDER)), schema)) {
      String digest = RowGroup.digest(year.rows(), year.digest());
      results.put(
          year.by().getAs(FOLDER), new StepResult(year.rows(), schema.toDDL(), digest, Map.of()));
    }
    return results;
  }
}
