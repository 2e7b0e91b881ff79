package dk.pejl.etl.rule;

/** The bytes are not text in the encoding of the contract. */
public final class WrongEncodingRule implements Rule {
  /** The finding for a record with bytes that {@code declared} does not have. */
  public Finding check(int recordNumber, String declared) {
    return finding(
        recordNumber, "", "Filen er ikke i tegnkodningen " + declared + ", som udtrækket siger.");
  }

  /** The finding for a file that is {@code actual} all through. */
  public Finding check(int recordNumber, String declared, String actual) {
    return finding(
        recordNumber,
        "",
        "Filen er i tegnkodningen " + actual + ", men udtrækket siger " + declared + ".");
  }

  @Override
  public String code() {
    return "wrong_encoding";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Forkert tegnkodning";
  }

  @Override
  public String advice() {
    return "Gem filen i den tegnkodning, som udtrækket siger, og lever den igen.";
  }
}
