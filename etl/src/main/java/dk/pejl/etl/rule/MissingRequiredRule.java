package dk.pejl.etl.rule;

import dk.pejl.etl.contract.Column;

/** A record lacks a value that its column requires. */
public final class MissingRequiredRule implements Rule {
  /** The finding for a record without a value in {@code column}. */
  public Finding check(int recordNumber, Column column) {
    return finding(
        recordNumber, column.name(), "Kolonnen " + column.shownName() + " mangler en værdi.");
  }

  @Override
  public String code() {
    return "missing_required";
  }

  @Override
  public Severity severity() {
    return Severity.HOLD;
  }

  @Override
  public String title() {
    return "Manglende værdi";
  }

  @Override
  public String advice() {
    return "Udfyld værdien i kilden og lever filen igen.";
  }
}
