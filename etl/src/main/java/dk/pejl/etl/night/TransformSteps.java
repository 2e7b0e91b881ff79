package dk.pejl.etl.night;

import dk.pejl.console.PejlHome;
import dk.pejl.etl.fact.FactPlan;
import dk.pejl.etl.fact.FactStep;
import dk.pejl.etl.landing.DeliverySelection;
import dk.pejl.etl.staging.StagePlan;
import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.step.FinishedStep;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.build.FactInput;
import dk.pejl.warehouse.build.StagedInput;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.Stage;
import dk.pejl.warehouse.ledger.StageCounts;
import dk.pejl.warehouse.ledger.StageOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the steps of a run are, and what they left once all are done. Needs no Spark. */
final class TransformSteps {
  private final PejlHome home;
  private final String code;
  private final StagePlan stagePlan;
  private final FactPlan factPlan;
  private final StepStore factStore;

  TransformSteps(
      PejlHome home, String code, StagePlan stagePlan, FactPlan factPlan, StepStore factStore) {
    this.home = home;
    this.code = code;
    this.stagePlan = stagePlan;
    this.factPlan = factPlan;
    this.factStore = factStore;
  }

  /** The deliveries of {@code run} that are not staged yet. */
  List<Delivery> unstaged(Run run) {
    return run.deliveries().stream()
        .filter(delivery -> stagePlan.find(delivery).isEmpty())
        .toList();
  }

  /** The fact steps that {@code run} lacks, once all its deliveries are staged. */
  List<FactStep> missingFacts(Run run) {
    return factPlan.steps(current(run, staged(run))).stream()
        .filter(step -> factStore.find(step.key()).isEmpty())
        .toList();
  }

  /** Where the fact steps of {@code run} are below their store, those without rows among them. */
  Set<String> factFolders(Run run) {
    return factPlan.steps(current(run, staged(run))).stream()
        .map(step -> step.key().folder())
        .collect(Collectors.toSet());
  }

  /** What transform left for {@code run}, if all its steps are done. */
  Optional<Transformed> findTransformed(Run run) {
    return unstaged(run).isEmpty() && missingFacts(run).isEmpty()
        ? Optional.of(transformed(run))
        : Optional.empty();
  }

  private Transformed transformed(Run run) {
    Map<Delivery, StagedDelivery> staged = staged(run);
    Set<Delivery> shown = new HashSet<>(shown(run, staged));
    List<StagedInput> stagedInputs = new ArrayList<>();
    staged.forEach(
        (delivery, result) ->
            stagedInputs.add(input(run, delivery, result, shown.contains(delivery))));
    List<FactInput> factInputs = new ArrayList<>();
    for (FactStep step : factPlan.steps(current(run, staged))) {
      factStore.find(step.key()).flatMap(found -> input(step, found)).ifPresent(factInputs::add);
    }
    return new Transformed(code, stagedInputs, factInputs);
  }

  private Map<Delivery, StagedDelivery> staged(Run run) {
    Map<Delivery, StagedDelivery> staged = new LinkedHashMap<>();
    for (Delivery delivery : run.deliveries()) {
      stagePlan.find(delivery).ifPresent(result -> staged.put(delivery, result));
    }
    return staged;
  }

  private static List<Delivery> shown(Run run, Map<Delivery, StagedDelivery> staged) {
    return DeliverySelection.current(
        run.asOf(), staged.keySet(), delivery -> staged.get(delivery).usable());
  }

  private static List<StagedDelivery> current(Run run, Map<Delivery, StagedDelivery> staged) {
    return shown(run, staged).stream().map(staged::get).toList();
  }

  private StagedInput input(Run run, Delivery delivery, StagedDelivery result, boolean current) {
    Path folder = Path.of(result.step().folder());
    Stage stage =
        new Stage(
            delivery.key(),
            result.step().key().fingerprint().value(),
            home.staged().relativize(folder).toString(),
            result.usable() ? StageOutcome.USABLE : StageOutcome.REJECTED,
            new StageCounts(result.read(), result.accepted(), result.held(), result.findings()),
            run.startedAt());
    return new StagedInput(delivery, stage, current, stagePlan.tellsOfPersons(delivery), folder);
  }

  /** A school year without rows has no files, so build is not told of it. */
  private static Optional<FactInput> input(FactStep step, FinishedStep found) {
    return found.result().rows() == 0
        ? Optional.empty()
        : Optional.of(
            new FactInput(
                step.fact().name(),
                step.schoolYearInPath(),
                Path.of(found.folder()),
                step.key().fingerprint().value()));
  }
}
