package dk.pejl.etl.staging;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.fact.Fact;
import dk.pejl.etl.fact.FactPlan;
import dk.pejl.etl.fact.FactStep;
import dk.pejl.etl.fact.FactWork;
import dk.pejl.etl.fact.Facts;
import dk.pejl.etl.landing.DeliverySelection;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.pseudonym.PseudonymKey;
import dk.pejl.etl.spark.SharedSpark;
import dk.pejl.etl.step.FinishedStep;
import dk.pejl.etl.step.StepEnvironment;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.DeliveryMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Stages texts and makes facts of them in a temporary folder, with the shipped contracts. */
public final class StagingHome {
  private static final StepEnvironment ENVIRONMENT = new StepEnvironment("4", "code", "none");

  private final SparkSession spark;
  private final List<Fact> facts = Facts.all(Crosswalks.load());
  private final Path folder;
  private final Contracts contracts;
  private final Landing landing;
  private final StepStore stagedStore;
  private final StepStore factStore;
  private final Map<Delivery, StagedDelivery> arrived = new LinkedHashMap<>();

  public StagingHome(Path folder) {
    this(folder, SharedSpark.session());
  }

  /** Works with the settings of this session. */
  public StagingHome(Path folder, SparkSession spark) {
    this.spark = spark;
    this.folder = folder;
    this.contracts = Contracts.load(folder.resolve("extracts"));
    this.landing = new Landing(folder.resolve("landing"));
    this.stagedStore = StepStore.at(folder.resolve("staged").toUri());
    this.factStore = StepStore.at(folder.resolve("facts").toUri());
  }

  /** Stages a UTF-8 text as a file of this name. */
  public StagedDelivery stage(String name, String text) {
    return stage(name, text, StandardCharsets.UTF_8);
  }

  /** Stages a text as a file of this name. */
  public StagedDelivery stage(String name, String text, Charset charset) {
    return stage(delivery(name, LocalDate.of(2026, 11, 1), text.getBytes(charset)));
  }

  /** Stages a UTF-8 text as a file of this name that was known on this day. */
  public StagedDelivery stage(String name, LocalDate knownOn, String text) {
    return stage(delivery(name, knownOn, text.getBytes(StandardCharsets.UTF_8)));
  }

  private StagedDelivery stage(Delivery delivery) {
    StagedDelivery staged =
        new StageWork(spark, contracts, landing, facts, stagedStore, key())
            .stage(delivery, plan().key(delivery));
    arrived.put(delivery, staged);
    return staged;
  }

  /** What the slots show of all that was staged. */
  public StagedDelivery[] current() {
    return DeliverySelection.current(
            LocalDate.MAX, arrived.keySet(), delivery -> arrived.get(delivery).usable())
        .stream()
        .map(arrived::get)
        .toArray(StagedDelivery[]::new);
  }

  private Delivery delivery(String name, LocalDate knownOn, byte[] content) {
    try {
      Path file = Files.createTempFile(folder, "delivered", "");
      Files.write(file, content);
      Contract contract = contracts.match(name).orElseThrow();
      return new Delivery(
          new DeliveryKey(contract.id(), name, knownOn, landing.store(file)),
          DeliveryMode.of(contract.terms().mode().name()),
          "name",
          name,
          "",
          Instant.parse("2026-11-20T10:00:00Z"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path key() {
    Path file = folder.resolve("pseudonym.key");
    PseudonymKey.readOrCreate(file);
    return file;
  }

  private StagePlan plan() {
    return new StagePlan(contracts, ENVIRONMENT, stagedStore, Map.of());
  }

  /** The rows that were staged with this outcome. */
  public Dataset<Row> rows(StagedDelivery staged, String outcome) {
    return spark.read().parquet(staged.step().folder() + "/outcome=" + outcome);
  }

  /** The fact steps that these deliveries make, in the order of fact and school year. */
  public List<FactStep> steps(StagedDelivery... current) {
    return new FactPlan(facts, contracts, ENVIRONMENT).steps(List.of(current));
  }

  /** Makes all facts of these deliveries. */
  public List<FinishedStep> make(StagedDelivery... current) {
    List<FinishedStep> made = new ArrayList<>();
    steps(current).stream()
        .collect(Collectors.groupingBy(FactStep::fact))
        .forEach(
            (fact, steps) ->
                made.addAll(new FactWork(spark, contracts, factStore).make(fact, steps)));
    return made;
  }

  /** The rows of finished fact steps. */
  public List<Row> rows(List<FinishedStep> made) {
    return made.stream()
        .filter(step -> step.result().rows() > 0)
        .flatMap(
            step -> spark.read().parquet(step.folder() + "/*.parquet").collectAsList().stream())
        .toList();
  }

  /** The rows of finished fact steps as text, sorted. */
  public List<String> text(List<FinishedStep> made) {
    return made.stream()
        .filter(step -> step.result().rows() > 0)
        .flatMap(
            step -> spark.read().parquet(step.folder() + "/*.parquet").collectAsList().stream())
        .map(row -> row.mkString("|"))
        .sorted()
        .toList();
  }
}
