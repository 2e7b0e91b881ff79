package dk.pejl.etl.rule;

/** The file has the content of one that was withdrawn. */
public final class WithdrawnFileRule implements Rule {
  /** The finding for a file that may not come again. */
  public Finding check() {
    return finding("Filens indhold er trukket tilbage og tages ikke ind igen.");
  }

  @Override
  public String code() {
    return "withdrawn_file";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Trukket tilbage";
  }

  @Override
  public String advice() {
    return "Slet filen i indbakken; skal den ind alligevel, så kør ./pejl deliveries readmit.";
  }
}
