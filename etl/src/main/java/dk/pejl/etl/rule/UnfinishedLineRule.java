package dk.pejl.etl.rule;

/** The file does not end with a line break, so its last record may have been cut. */
public final class UnfinishedLineRule implements Rule {
  /** The finding for the last record. */
  public Finding check(int recordNumber) {
    return finding(
        recordNumber, "", "Filen slutter uden linjeskift, så den sidste post kan være afkortet.");
  }

  @Override
  public String code() {
    return "unfinished_line";
  }

  @Override
  public Severity severity() {
    return Severity.WARN;
  }

  @Override
  public String title() {
    return "Sidste linje er ikke afsluttet";
  }

  @Override
  public String advice() {
    return "Se, om den sidste post er hel; hent filen igen, hvis den ikke er.";
  }
}
