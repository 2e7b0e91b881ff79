package dk.pejl.etl.staging;

import dk.pejl.etl.step.FinishedStep;
import dk.pejl.etl.step.Hashes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What staging made of a delivery, as its step tells.
 *
 * @param step the finished step, whose folder holds Parquet by {@code outcome}
 * @param usable whether the delivery counts in its slot
 * @param schoolYears for each fact that is made from it, the school years that it holds
 */
public record StagedDelivery(
    FinishedStep step,
    boolean usable,
    long read,
    long accepted,
    long held,
    long findings,
    Map<String, List<String>> schoolYears) {
  /** The input of the step's fingerprint that is the SHA-256 of the delivery's bytes. */
  public static final String CONTENT = "content";

  /** An input of the step's fingerprint. */
  static final String SLOT = "slot";

  static final String OUTCOME = "outcome";
  static final String USABLE = "usable";
  static final String READ = "read";
  static final String ACCEPTED = "accepted";
  static final String HELD = "held";
  static final String FINDINGS = "findings";
  static final String SCHOOL_YEARS = "school_years";

  public StagedDelivery {
    Objects.requireNonNull(step, "step is null");
    schoolYears = Map.copyOf(schoolYears);
    if (read != accepted + held) {
      throw new IllegalStateException(
          "Staging lost records of "
              + step.folder()
              + ": "
              + read
              + " read, "
              + accepted
              + " accepted, "
              + held
              + " held");
    }
  }

  /** Reads what {@code step.json} tells. */
  public static StagedDelivery of(FinishedStep step) {
    Map<String, Object> details = step.result().details();
    return new StagedDelivery(
        step,
        details.get(OUTCOME).equals(USABLE),
        number(details, READ),
        number(details, ACCEPTED),
        number(details, HELD),
        number(details, FINDINGS),
        schoolYears(details.get(SCHOOL_YEARS)));
  }

  private static long number(Map<String, Object> details, String name) {
    return ((Number) details.get(name)).longValue();
  }

  private static Map<String, List<String>> schoolYears(Object details) {
    Map<String, List<String>> byFact = new TreeMap<>();
    ((Map<?, ?>) details)
        .forEach(
            (fact, years) ->
                byFact.put(
                    fact.toString(), ((List<?>) years).stream().map(Object::toString).toList()));
    return byFact;
  }

  /** The extract that it is a delivery of. */
  public String extract() {
    return step.key().name();
  }

  /** The slot that it fills. */
  public String slot() {
    return step.key().fingerprint().inputs().get(SLOT);
  }

  /**
   * What was staged, whatever it was made with: equal for equal rows of equal columns in a slot.
   * Begins with the extract.
   */
  public String identity() {
    return extract()
        + "/"
        + Hashes.of(String.join("\n", slot(), step.result().schema(), step.result().digest()));
  }

  /** The school years that the delivery holds for a fact. */
  public List<String> schoolYears(String fact) {
    return schoolYears.getOrDefault(fact, List.of());
  }
}
