package dk.pejl.etl.rule;

/** The file has no byte, or no record below its header. */
public final class EmptyFileRule implements Rule {
  /** The finding for a file without a byte. */
  public Finding noContent() {
    return finding("Filen er tom.");
  }

  /** The finding for a file that has a header or a frame only. */
  public Finding noRecords() {
    return finding("Filen har ingen poster.");
  }

  @Override
  public String code() {
    return "empty_file";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Filen er tom";
  }

  @Override
  public String advice() {
    return "Hent udtrækket igen; kilden havde intet svar.";
  }
}
