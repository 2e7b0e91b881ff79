package dk.pejl.etl.night;

import dk.pejl.warehouse.build.FactInput;
import dk.pejl.warehouse.build.StagedInput;
import java.util.List;
import java.util.Objects;

/**
 * What transform left for build: each delivery of the run with its staged output, and the facts.
 *
 * @param code hash of the program that made it
 */
public record Transformed(String code, List<StagedInput> staged, List<FactInput> facts) {
  public Transformed {
    Objects.requireNonNull(code, "code is null");
    staged = List.copyOf(staged);
    facts = List.copyOf(facts);
  }
}
