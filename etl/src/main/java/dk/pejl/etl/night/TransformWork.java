package dk.pejl.etl.night;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.Progress;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.fact.Fact;
import dk.pejl.etl.fact.FactStep;
import dk.pejl.etl.fact.FactWork;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.spark.SparkEngine;
import dk.pejl.etl.staging.StagePlan;
import dk.pejl.etl.staging.StageWork;
import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.step.FinishedStep;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.ledger.Delivery;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Does missing steps with Spark, and tells how it goes. */
final class TransformWork {
  private final SparkEngine spark;
  private final Contracts contracts;
  private final Landing landing;
  private final List<Fact> facts;
  private final StepStore stagedStore;
  private final StepStore factStore;
  private final Progress progress;

  TransformWork(
      SparkEngine spark,
      Contracts contracts,
      Landing landing,
      List<Fact> facts,
      StepStore stagedStore,
      StepStore factStore,
      Progress progress) {
    this.spark = spark;
    this.contracts = contracts;
    this.landing = landing;
    this.facts = facts;
    this.stagedStore = stagedStore;
    this.factStore = factStore;
    this.progress = progress;
  }

  /** Removes what a killed run left. */
  void sweep() {
    stagedStore.sweep();
    factStore.sweep();
  }

  /** Stages {@code deliveries}; equal ones are staged once. */
  void stage(List<Delivery> deliveries, StagePlan plan) {
    for (Delivery delivery : deliveries) {
      if (plan.find(delivery).isEmpty()) {
        StageWork work = new StageWork(spark.session(), contracts, landing, facts, stagedStore);
        Progress.Step step = progress.begin("Læser " + delivery.fileName());
        step.done(told(work.stage(delivery, plan.key(delivery))));
      }
    }
  }

  private static String told(StagedDelivery staged) {
    if (!staged.usable()) {
      return "afvist, se ./pejl findings";
    }
    return number(staged.read())
        + " læst, "
        + number(staged.accepted())
        + " godtaget, "
        + number(staged.held())
        + " tilbageholdt";
  }

  /** Makes facts, all missing school years of one at a time. */
  void make(List<FactStep> steps) {
    Map<Fact, List<FactStep>> byFact =
        steps.stream()
            .collect(
                Collectors.groupingBy(FactStep::fact, LinkedHashMap::new, Collectors.toList()));
    byFact.forEach(
        (fact, years) -> {
          Progress.Step step = progress.begin("Danner fakta " + fact.name());
          List<FinishedStep> made =
              new FactWork(spark.session(), contracts, factStore).make(fact, years);
          long rows = made.stream().mapToLong(done -> done.result().rows()).sum();
          step.done(number(rows) + " rækker i " + made.size() + " skoleår");
        });
  }

  private static String number(long value) {
    return DanishFormat.number(BigDecimal.valueOf(value), 0);
  }
}
