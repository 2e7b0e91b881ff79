package dk.pejl.etl.fact;

import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.contract.Mode;
import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.step.Fingerprint;
import dk.pejl.etl.step.Hashes;
import dk.pejl.etl.step.StepEnvironment;
import dk.pejl.etl.step.StepKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows which fact steps a night needs. Needs no Spark. */
public final class FactPlan {
  private final List<Fact> facts;
  private final Contracts contracts;
  private final StepEnvironment environment;

  public FactPlan(List<Fact> facts, Contracts contracts, StepEnvironment environment) {
    this.facts = List.copyOf(facts);
    this.contracts = contracts;
    this.environment = environment;
  }

  /**
   * The steps for the deliveries that count, by fact and school year.
   *
   * @param current what the slots show, by extract, slot and order in the slot
   */
  public List<FactStep> steps(List<StagedDelivery> current) {
    List<FactStep> steps = new ArrayList<>();
    for (Fact fact : facts) {
      TreeSet<String> years = new TreeSet<>();
      current.forEach(delivery -> years.addAll(delivery.schoolYears(fact.name())));
      for (String year : years) {
        List<StagedDelivery> inputs = inputs(fact, year, current);
        steps.add(new FactStep(fact, year, inputs, key(fact, year, inputs)));
      }
    }
    return steps;
  }

  /**
   * The deliveries that hold the year. In a slot of changes all later ones belong to it too: they
   * may take a record out of the year that says another one now, or is deleted.
   */
  private List<StagedDelivery> inputs(Fact fact, String year, List<StagedDelivery> current) {
    List<StagedDelivery> inputs = new ArrayList<>();
    Set<List<String>> changed = new HashSet<>();
    for (StagedDelivery delivery : current) {
      List<String> slot = List.of(delivery.extract(), delivery.slot());
      if (fact.references().contains(delivery.extract())
          || delivery.schoolYears(fact.name()).contains(year)) {
        inputs.add(delivery);
        if (contracts.named(delivery.extract()).terms().mode() == Mode.CHANGE) {
          changed.add(slot);
        }
      } else if (changed.contains(slot)) {
        inputs.add(delivery);
      }
    }
    return inputs;
  }

  private StepKey key(Fact fact, String year, List<StagedDelivery> inputs) {
    Fingerprint fingerprint =
        environment
            .fingerprint()
            .with("step", "fact")
            .with("fact", fact.name())
            .with("school_year", year)
            .with("contracts", contracts(fact))
            .with(
                FactStep.STAGED,
                inputs.stream().map(StagedDelivery::identity).collect(Collectors.joining(" ")));
    return new StepKey(fact.name() + "/school_year=" + FactStep.inPath(year), fingerprint);
  }

  /** How the staged rows are read: what was staged tells nothing of a later contract. */
  private String contracts(Fact fact) {
    return Hashes.of(
        Stream.concat(fact.extracts().stream(), fact.references().stream())
            .sorted()
            .map(extract -> contracts.named(extract).text())
            .collect(Collectors.joining("\n")));
  }
}
