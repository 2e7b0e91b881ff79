package dk.pejl.etl.staging;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.reader.DeliveryFile;
import dk.pejl.etl.reader.DeliveryInspector;
import dk.pejl.etl.reader.DeliveryReader;
import dk.pejl.etl.reader.Inspection;
import dk.pejl.etl.spark.RowDigest;
import dk.pejl.etl.spark.SparkPath;
import dk.pejl.etl.spark.Workload;
import dk.pejl.etl.step.StepKey;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.ledger.Delivery;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Stages deliveries with Spark: one pass from bytes to Parquet by outcome, then one over what was
 * written to count it. Nothing is counted that was not written.
 */
public final class StageWork {
  private final SparkSession spark;
  private final Contracts contracts;
  private final Landing landing;
  private final List<YearlyUse> uses;
  private final StepStore store;

  public StageWork(
      SparkSession spark,
      Contracts contracts,
      Landing landing,
      List<? extends YearlyUse> uses,
      StepStore store) {
    this.spark = spark;
    this.contracts = contracts;
    this.landing = landing;
    this.uses = List.copyOf(uses);
    this.store = store;
  }

  /** Does the step {@code key} that stages {@code delivery}. */
  public StagedDelivery stage(Delivery delivery, StepKey key) {
    Contract contract = contracts.named(delivery.key().extract());
    Workload workload = Workload.begin(spark, landing.bytes(delivery.key().sha256()));
    URI workplace = store.workplace();
    Dataset<Row> rows =
        new DeliveryReader(spark, Workload.splitBytes(spark)).read(contract, file(delivery));
    rows.write().partitionBy(StagedDelivery.OUTCOME).parquet(SparkPath.of(workplace));
    StageCount count = countWritten(workload, rows.schema(), workplace, delivery.key().extract());
    if (count.isRejected()) {
      count = count.withRecords(countable(contract, delivery));
    }
    return StagedDelivery.of(store.finish(key, workplace, count.result(rows.schema().toDDL())));
  }

  private DeliveryFile file(Delivery delivery) {
    return new DeliveryFile(
        delivery.fileName(), landing.path(delivery.key().sha256()).toUri(), delivery.key().slot());
  }

  private List<YearlyUse> usesOf(String extract) {
    return uses.stream().filter(use -> use.extracts().contains(extract)).toList();
  }

  private StageCount countWritten(
      Workload workload, StructType schema, URI workplace, String extract) {
    List<YearlyUse> made = usesOf(extract);
    Column accepted = col(StagedDelivery.OUTCOME).equalTo(StageCount.ACCEPTED);
    List<Column> aggregates = new ArrayList<>();
    aggregates.add(coalesce(sum(size(col("findings"))), lit(0)).as("findings"));
    aggregates.add(RowDigest.of(schema).as("digest"));
    for (YearlyUse use : made) {
      Column schoolYear = use.schoolYear(extract);
      aggregates.add(array_sort(collect_set(when(accepted, schoolYear))).as(use.name()));
    }
    Dataset<Row> written = spark.read().schema(schema).parquet(SparkPath.of(workplace));
    List<Row> outcomes =
        workload
            .gathered(written)
            .groupBy(StagedDelivery.OUTCOME)
            .agg(count(lit(1)).as("rows"), aggregates.toArray(Column[]::new))
            .collectAsList();
    return StageCount.of(outcomes, made);
  }

  /** How many records of a rejected delivery could be counted. */
  private long countable(Contract contract, Delivery delivery) {
    return DeliveryInspector.inspect(
            contract, delivery.fileName(), landing.path(delivery.key().sha256()))
        .stream()
        .map(found -> found instanceof Inspection.Rejected rejected ? rejected.records() : 0)
        .mapToLong(Integer::longValue)
        .sum();
  }
}
