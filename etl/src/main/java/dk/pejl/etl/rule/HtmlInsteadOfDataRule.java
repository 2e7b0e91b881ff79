package dk.pejl.etl.rule;

/** The file is a web page, most often an error page that was saved as data. */
public final class HtmlInsteadOfDataRule implements Rule {
  /** The finding for a file that begins like a web page. */
  public Finding check() {
    return finding("Filen er en webside og ikke data.");
  }

  @Override
  public String code() {
    return "html_instead_of_data";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Webside i stedet for data";
  }

  @Override
  public String advice() {
    return "Hent udtrækket igen; adgangen til kilden kan være udløbet.";
  }
}
