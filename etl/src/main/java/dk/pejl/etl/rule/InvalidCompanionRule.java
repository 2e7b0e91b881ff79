package dk.pejl.etl.rule;

/** The file {@code <file>.meta.json} beside a delivery is there and tells no date. */
public final class InvalidCompanionRule implements Rule {
  /** The finding for the delivery beside it. */
  public Finding check() {
    return finding("Følgefilen (.meta.json) har ingen gyldig dato i known_on.");
  }

  @Override
  public String code() {
    return "invalid_companion";
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
