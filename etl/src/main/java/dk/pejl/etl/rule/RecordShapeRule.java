package dk.pejl.etl.rule;

/** A record does not have the number of fields that its header or contract has. */
public final class RecordShapeRule implements Rule {
  /** The finding for a record with {@code actual} fields instead of {@code expected}. */
  public Finding check(int recordNumber, int expected, int actual) {
    return finding(
        recordNumber, "", "Posten har " + actual + " felter, men skal have " + expected + ".");
  }

  /** The finding for a record whose quotes do not come in pairs. */
  public Finding checkQuotes(int recordNumber) {
    return finding(recordNumber, "", "Postens anførselstegn passer ikke sammen.");
  }

  @Override
  public String code() {
    return "record_shape";
  }

  @Override
  public Severity severity() {
    return Severity.HOLD;
  }

  @Override
  public String title() {
    return "Forkert antal felter";
  }

  @Override
  public String advice() {
    return "Se efter et skilletegn eller et anførselstegn for meget eller for lidt.";
  }
}
