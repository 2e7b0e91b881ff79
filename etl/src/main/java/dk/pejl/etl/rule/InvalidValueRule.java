package dk.pejl.etl.rule;

import dk.pejl.etl.contract.Column;
import java.util.Optional;

/** A value is not of its column's type: a number, a date, a month or a pattern. */
public final class InvalidValueRule implements Rule {
  /**
   * The finding for {@code value}, if it may be quoted, which is not what {@code expected} says.
   */
  public Finding check(int recordNumber, Column column, Optional<String> value, String expected) {
    return finding(
        recordNumber,
        column.name(),
        Quoting.describe(column, column.shownName(), value) + " er ikke " + expected + ".");
  }

  /**
   * The finding for {@code value}, if it may be quoted, of an open field, which is not what {@code
   * expected} says.
   */
  public Finding checkOpen(
      int recordNumber, Column column, String field, Optional<String> value, String expected) {
    return finding(
        recordNumber,
        column.name(),
        Quoting.describe(column, field, value) + " er ikke " + expected + ".");
  }

  @Override
  public String code() {
    return "invalid_value";
  }

  @Override
  public Severity severity() {
    return Severity.HOLD;
  }

  @Override
  public String title() {
    return "Ugyldig værdi";
  }

  @Override
  public String advice() {
    return "Ret værdien i kilden og lever filen igen.";
  }
}
