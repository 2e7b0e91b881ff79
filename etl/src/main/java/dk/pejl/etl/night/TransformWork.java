package dk.pejl.etl.night;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.Progress;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.fact.Fact;
import dk.pejl.etl.fact.FactStep;
import dk.pejl.etl.fact.FactWork;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.spark.SideBySide;
import dk.pejl.etl.spark.SparkEngine;
import dk.pejl.etl.staging.StagePlan;
import dk.pejl.etl.staging.StageWork;
import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.step.FinishedStep;
import dk.pejl.etl.step.StepKey;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.ledger.Delivery;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/** Does missing steps with Spark, and tells how it goes. */
final class TransformWork {
  private final SparkEngine spark;
  private final Contracts contracts;
  private final Landing landing;
  private final List<Fact> facts;
  private final StepStore stagedStore;
  private final StepStore factStore;
  private final Path keyFile;
  private final Progress progress;

  TransformWork(
      SparkEngine spark,
      Contracts contracts,
      Landing landing,
      List<Fact> facts,
      StepStore stagedStore,
      StepStore factStore,
      Path keyFile,
      Progress progress) {
    this.spark = spark;
    this.contracts = contracts;
    this.landing = landing;
    this.facts = facts;
    this.stagedStore = stagedStore;
    this.factStore = factStore;
    this.keyFile = keyFile;
    this.progress = progress;
  }

  /** Removes what a killed run left, and never what is sealed below {@code staged/}. */
  void sweep(Set<String> sealed) {
    stagedStore.sweep(sealed);
    factStore.sweep(Set.of());
  }

  /**
   * Stages {@code deliveries}; equal ones are staged once. Small ones of one extract are staged
   * together.
   */
  void stage(List<Delivery> deliveries, StagePlan plan) {
    Map<StepKey, Delivery> byStep = new LinkedHashMap<>();
    deliveries.forEach(delivery -> byStep.putIfAbsent(plan.key(delivery), delivery));
    if (!byStep.isEmpty()) {
      new SideBySide(spark.session()).each(new StageBatches(landing).of(byStep), this::stage);
    }
  }

  private void stage(SparkSession session, Map<StepKey, Delivery> batch) {
    StageWork work = new StageWork(session, contracts, landing, facts, stagedStore, keyFile);
    Progress.Step step = progress.begin("Læser " + name(List.copyOf(batch.values())));
    step.done(told(work.stage(List.copyOf(batch.values()), List.copyOf(batch.keySet()))));
  }

  private static String name(List<Delivery> batch) {
    String first = batch.get(0).fileName();
    return batch.size() == 1 ? first : first + " og " + (batch.size() - 1) + " til";
  }

  private static String told(List<StagedDelivery> batch) {
    List<StagedDelivery> usable = batch.stream().filter(StagedDelivery::usable).toList();
    int rejected = batch.size() - usable.size();
    String rejection = rejected == 0 ? "" : ", " + rejected + " afvist, se ./pejl findings";
    return number(usable.stream().mapToLong(StagedDelivery::read).sum())
        + " læst, "
        + number(usable.stream().mapToLong(StagedDelivery::accepted).sum())
        + " godtaget, "
        + number(usable.stream().mapToLong(StagedDelivery::held).sum())
        + " tilbageholdt"
        + rejection;
  }

  /** Makes facts, all missing school years of one at a time. */
  void make(List<FactStep> steps) {
    Map<Fact, List<FactStep>> byFact =
        steps.stream()
            .collect(
                Collectors.groupingBy(FactStep::fact, LinkedHashMap::new, Collectors.toList()));
    if (!byFact.isEmpty()) {
      new SideBySide(spark.session()).each(List.copyOf(byFact.entrySet()), this::make);
    }
  }

  private void make(SparkSession session, Map.Entry<Fact, List<FactStep>> ofFact) {
    Progress.Step step = progress.begin("Danner fakta " + ofFact.getKey().name());
    List<FinishedStep> made =
        new FactWork(session, contracts, factStore).make(ofFact.getKey(), ofFact.getValue());
    long rows = made.stream().mapToLong(done -> done.result().rows()).sum();
    step.done(number(rows) + " rækker i " + made.size() + " skoleår");
  }

  private static String number(long value) {
    return DanishFormat.number(BigDecimal.valueOf(value), 0);
  }
}
