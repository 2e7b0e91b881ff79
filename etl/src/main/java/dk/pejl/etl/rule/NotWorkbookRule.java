package dk.pejl.etl.rule;

/** The file is named as an Excel workbook and cannot be read as one. */
public final class NotWorkbookRule implements Rule {
  /** The finding for a file that is none. */
  public Finding check() {
    return finding("Filen kan ikke læses som en Excel-projektmappe (.xlsx).");
  }

  @Override
  public String code() {
    return "not_workbook";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Ikke en Excel-projektmappe";
  }

  @Override
  public String advice() {
    return "Gem filen som .xlsx uden adgangskode, eller lever den som CSV.";
  }
}
