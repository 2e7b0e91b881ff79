package dk.pejl.etl.rule;

/** The file {@code <file>.meta.json} beside a delivery cannot be used. */
public final class InvalidMetaRule implements Rule {
  /** The finding for the delivery beside it; {@code why} is what the file is not, in Danish. */
  public Finding check(String why) {
    return finding("Følgefilen (.meta.json) kan ikke bruges: " + why + ".");
  }

  @Override
  public String code() {
    return "invalid_meta";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Ugyldig følgefil";
  }

  @Override
  public String advice() {
    return "Skriv known_on som åååå-mm-dd i følgefilen, eller fjern den.";
  }
}
