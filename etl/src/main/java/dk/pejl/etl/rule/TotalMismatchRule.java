package dk.pejl.etl.rule;

import dk.pejl.etl.contract.TotalOf;
import java.util.Map;
import java.util.Optional;

/**
 * The source promises that a total is the sum of its parts, and in this record it is not. A record
 * in which one of them is missing is not judged.
 */
public final class TotalMismatchRule implements Rule {
  /** The finding, if {@code values} (by column) breaks the promise. */
  public Optional<Finding> check(int recordNumber, TotalOf promise, Map<String, Integer> values) {
    if (!values.containsKey(promise.total()) || !values.keySet().containsAll(promise.parts())) {
      return Optional.empty();
    }
    long total = values.get(promise.total());
    long sum = promise.parts().stream().mapToLong(values::get).sum();
    return total == sum
        ? Optional.empty()
        : Optional.of(
            finding(
                recordNumber,
                promise.total(),
                "Totalen er " + total + ", men delene giver " + sum + "."));
  }

  @Override
  public String code() {
    return "total_mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.HOLD;
  }

  @Override
  public String title() {
    return "Totalen stemmer ikke";
  }

  @Override
  public String advice() {
    return "Sammenlign rækken med kilden; hent udtrækket igen, eller spørg kilden.";
  }
}
