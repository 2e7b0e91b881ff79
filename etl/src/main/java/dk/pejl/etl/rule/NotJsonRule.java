package dk.pejl.etl.rule;

/** The file should be the JSON document that its source answers, and is not. */
public final class NotJsonRule implements Rule {
  /** The finding for a document that is no JSON from the record {@code recordNumber} on. */
  public Finding check(int recordNumber) {
    return finding(recordNumber, "", "Filen er ikke gyldig JSON.");
  }

  /** The finding for JSON that is built in another way than {@code expected}. */
  public Finding checkShape(int recordNumber, String expected) {
    return finding(recordNumber, "", "JSON-svaret har ikke " + expected + ".");
  }

  @Override
  public String code() {
    return "not_json";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Ikke det ventede JSON-svar";
  }

  @Override
  public String advice() {
    return "Hent udtrækket igen; spørg kilden, om svaret har fået en ny form.";
  }
}
