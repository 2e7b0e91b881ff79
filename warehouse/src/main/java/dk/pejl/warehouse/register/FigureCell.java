package dk.pejl.warehouse.register;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One printed number. {@code number} counts the cells of a figure from 1. {@code measure} is value,
 * numerator, denominator, change (since {@code since}) or difference_to_national. {@code value} has
 * the decimals that the document prints; in unit {@code sign} it is 1 for a rise and -1 for a fall.
 * {@code expected} is what the rules give, which differs only where the document contradicts
 * itself.
 */
public record FigureCell(
    int number,
    String indicatorId,
    String measure,
    Scope scope,
    Period period,
    String since,
    BigDecimal value,
    BigDecimal expected,
    String unit,
    Precision precision,
    boolean computable,
    String note,
    String inconsistency) {
  /** Whether the document prints the number as such, as "about" or as a lower bound. */
  public enum Precision {
    EXACT,
    ABOUT,
    AT_LEAST
  }

  public FigureCell {
    Objects.requireNonNull(indicatorId, "indicatorId is null");
    Objects.requireNonNull(measure, "measure is null");
    Objects.requireNonNull(scope, "scope is null");
    Objects.requireNonNull(period, "period is null");
    Objects.requireNonNull(since, "since is null");
    Objects.requireNonNull(value, "value is null");
    Objects.requireNonNull(expected, "expected is null");
    Objects.requireNonNull(unit, "unit is null");
    Objects.requireNonNull(precision, "precision is null");
    Objects.requireNonNull(note, "note is null");
    Objects.requireNonNull(inconsistency, "inconsistency is null");
  }
}
