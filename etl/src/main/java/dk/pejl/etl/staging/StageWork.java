package dk.pejl.etl.staging;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.reader.DeliveryFile;
import dk.pejl.etl.reader.DeliveryInspector;
import dk.pejl.etl.reader.DeliveryReader;
import dk.pejl.etl.reader.DuplicateKeys;
import dk.pejl.etl.reader.Inspection;
import dk.pejl.etl.reader.SparkSchema;
import dk.pejl.etl.spark.RowGroup;
import dk.pejl.etl.spark.SparkPath;
import dk.pejl.etl.spark.Workload;
import dk.pejl.etl.step.StepKey;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.ledger.Delivery;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Stages deliveries with Spark: one pass from bytes to Parquet by outcome, for large deliveries one
 * over the keys that were written, and one to count what was written. Nothing is counted that was
 * not.
 */
public final class StageWork {
  private static final String DELIVERY = SparkSchema.DELIVERY;

  private final SparkSession spark;
  private final Contracts contracts;
  private final Landing landing;
  private final List<YearlyUse> uses;
  private final StepStore store;
  private final Path keyFile;

  public StageWork(
      SparkSession spark,
      Contracts contracts,
      Landing landing,
      List<? extends YearlyUse> uses,
      StepStore store,
      Path keyFile) {
    this.spark = spark;
    this.contracts = contracts;
    this.landing = landing;
    this.uses = List.copyOf(uses);
    this.store = store;
    this.keyFile = keyFile;
  }

  /** Does the step {@code key} that stages {@code delivery}. */
  public StagedDelivery stage(Delivery delivery, StepKey key) {
    return stage(List.of(delivery), List.of(key)).get(0);
  }

  /**
   * Stages deliveries of one extract together, each a step of its own: for many small ones a job of
   * Spark costs more than their records do.
   */
  public List<StagedDelivery> stage(List<Delivery> deliveries, List<StepKey> keys) {
    Contract contract = contracts.named(deliveries.get(0).key().extract());
    Workload workload = Workload.begin(spark, bytes(deliveries));
    List<DeliveryFile> files = deliveries.stream().map(this::file).toList();
    DeliveryReader reader = new DeliveryReader(spark, Workload.splitBytes(spark), keyFile);
    Dataset<Row> rows = reader.readAll(contract, files);
    URI workplace = written(rows);
    if (!reader.comparesAll(contract, files)) {
      workplace = withoutRepeatedKeys(contract, rows.schema(), workplace);
    }
    Map<String, SchoolYears> years = schoolYears(contract.id());
    Map<Integer, List<RowGroup>> counts = countWritten(workload, rows.schema(), workplace, years);
    String schema = rows.drop(DELIVERY).schema().toDDL();
    List<StagedDelivery> staged = new ArrayList<>();
    for (int i = 0; i < deliveries.size(); i++) {
      StageCount count = StageCount.of(counts.getOrDefault(i, List.of()), years);
      if (count.isRejected()) {
        count = count.withRecords(countable(contract, deliveries.get(i)));
      }
      URI written = URI.create(workplace + "/" + DELIVERY + "=" + i);
      staged.add(StagedDelivery.of(store.finish(keys.get(i), written, count.result(schema))));
    }
    store.discard(workplace);
    return staged;
  }

  private long bytes(List<Delivery> deliveries) {
    return deliveries.stream().mapToLong(one -> landing.bytes(one.key().sha256())).sum();
  }

  private URI written(Dataset<Row> rows) {
    URI workplace = store.workplace();
    rows.write().partitionBy(DELIVERY, StagedDelivery.OUTCOME).parquet(SparkPath.of(workplace));
    return workplace;
  }

  /** Where the rows are when no key stands twice in a delivery: mostly where they were. */
  private URI withoutRepeatedKeys(Contract contract, StructType schema, URI workplace) {
    Optional<Dataset<Row>> held = new DuplicateKeys(contract).hold(rows(schema, workplace));
    if (held.isEmpty()) {
      return workplace;
    }
    URI anew = written(held.get());
    store.discard(workplace);
    return anew;
  }

  private Dataset<Row> rows(StructType schema, URI workplace) {
    return spark.read().schema(schema).parquet(SparkPath.of(workplace));
  }

  private DeliveryFile file(Delivery delivery) {
    return new DeliveryFile(
        delivery.fileName(), landing.path(delivery.key().sha256()).toUri(), delivery.key().slot());
  }

  /** The school years that rows of {@code extract} matter for, by what is made of them. */
  private Map<String, SchoolYears> schoolYears(String extract) {
    Map<String, SchoolYears> years = new TreeMap<>();
    uses.stream()
        .filter(use -> use.extracts().contains(extract))
        .forEach(use -> years.put(use.name(), use.schoolYears(extract)));
    return years;
  }

  /**
   * What was written, by the delivery's number: of each group the outcome, how many findings a row
   * has, and the school years that it matters for.
   */
  private Map<Integer, List<RowGroup>> countWritten(
      Workload workload, StructType schema, URI workplace, Map<String, SchoolYears> years) {
    Column accepted = col(StagedDelivery.OUTCOME).equalTo(StageCount.ACCEPTED);
    List<Column> groups = new ArrayList<>(List.of(col(DELIVERY), col(StagedDelivery.OUTCOME)));
    groups.add(coalesce(size(col("findings")), lit(0)).as(StageCount.FINDINGS));
    years.forEach((use, some) -> groups.add(when(accepted, some.key()).as(use)));
    Dataset<Row> written = workload.gathered(rows(schema, workplace));
    return RowGroup.of(written, groups, without(schema, DELIVERY)).stream()
        .collect(Collectors.groupingBy(group -> group.by().<Integer>getAs(DELIVERY)));
  }

  private static StructType without(StructType schema, String column) {
    return new StructType(
        Arrays.stream(schema.fields())
            .filter(field -> !field.name().equals(column))
            .toArray(StructField[]::new));
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
