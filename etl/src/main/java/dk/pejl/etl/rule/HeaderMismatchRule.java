package dk.pejl.etl.rule;

import java.util.List;

/** The header does not have the columns of the contract. */
public final class HeaderMismatchRule implements Rule {
  /** The finding for a header that lacks columns and has others too many. */
  public Finding check(List<String> lacking, List<String> unknown) {
    String text =
        (lacking.isEmpty() ? "" : "Filen mangler kolonnerne " + lacking + ". ")
            + (unknown.isEmpty() ? "" : "Filen har ukendte kolonner " + unknown + ".");
    return finding(1, "", text.strip());
  }

  /** The finding for a header that has the same names more than once. */
  public Finding checkRepeated(List<String> names) {
    return finding(1, "", "Filen har kolonner med samme navn: " + names + ".");
  }

  @Override
  public String code() {
    return "header_mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Forkerte kolonner";
  }

  @Override
  public String advice() {
    return "Hent udtrækket med de kolonner, som udtrækket beskriver, eller ret beskrivelsen.";
  }
}
