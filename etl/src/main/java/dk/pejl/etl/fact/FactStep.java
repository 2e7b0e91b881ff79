package dk.pejl.etl.fact;

import dk.pejl.etl.staging.StagedDelivery;
import dk.pejl.etl.step.StepKey;
import java.util.List;
import java.util.Objects;

/**
 * One fact of one school year, with the staged deliveries that it is made from.
 *
 * @param schoolYear as 2024/25
 */
public record FactStep(Fact fact, String schoolYear, List<StagedDelivery> inputs, StepKey key) {
  /** The input of the step's fingerprint that names what was staged, each by its extract first. */
  public static final String STAGED = "staged";

  public FactStep {
    Objects.requireNonNull(fact, "fact is null");
    Objects.requireNonNull(schoolYear, "schoolYear is null");
    inputs = List.copyOf(inputs);
    Objects.requireNonNull(key, "key is null");
  }

  /** The school year as it stands in paths: 2024-25. */
  public String schoolYearInPath() {
    return inPath(schoolYear);
  }

  static String inPath(String schoolYear) {
    return schoolYear.replace('/', '-');
  }
}
