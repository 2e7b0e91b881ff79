package dk.pejl.etl.rule;

/** No contract has a file pattern that matches the file. */
public final class UnknownFileRule implements Rule {
  /** The finding for a file that no contract knows. */
  public Finding check() {
    return finding("Intet udtræk kender en fil med det navn.");
  }

  @Override
  public String code() {
    return "unknown_file";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Ukendt fil";
  }

  @Override
  public String advice() {
    return "Giv filen et navn, som et udtræk kender, eller beskriv udtrækket i en ny fil.";
  }
}
