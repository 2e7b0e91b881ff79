package dk.pejl.etl.rule;

/**
 * The file should be a text file with separators, and is something else: a workbook, an archive.
 */
public final class NotCsvRule implements Rule {
  /** The finding for a file that holds something else. */
  public Finding check() {
    return finding("Filen er ikke en tekstfil med skilletegn.");
  }

  @Override
  public String code() {
    return "not_csv";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Ikke en tekstfil";
  }

  @Override
  public String advice() {
    return "Gem udtrækket som CSV og lever det igen.";
  }
}
