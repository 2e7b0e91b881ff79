package dk.pejl.etl.rule;

/** The file ends in the middle of a record or of its frame. */
public final class TruncatedFileRule implements Rule {
  /** The finding for a file that ends in or after the record {@code recordNumber}. */
  public Finding check(int recordNumber) {
    return finding(recordNumber, "", "Filen er afbrudt midt i indholdet.");
  }

  @Override
  public String code() {
    return "truncated_file";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Filen er afbrudt";
  }

  @Override
  public String advice() {
    return "Hent udtrækket igen; overførslen blev ikke færdig.";
  }
}
