package dk.pejl.etl.rule;

import java.util.List;

/** The header does not have the columns of the contract. */
public final class HeaderMismatchRule implements Rule {
  /**
   * The finding for a header that lacks columns and has others too many. With {@code
   * mayHoldPersons} the unknown names are counted and not quoted: a file that lacks its header has
   * a person there.
   */
  public Finding check(List<String> lacking, List<String> unknown, boolean mayHoldPersons) {
    String text =
        (lacking.isEmpty() ? "" : "Filen mangler kolonnerne " + lacking + ". ")
            + (unknown.isEmpty()
                ? ""
                : "Filen har ukendte kolonner " + shown(unknown, mayHoldPersons) + ".");
    return finding(1, "", text.strip());
  }

  /** The finding for a header that has the same names more than once. */
  public Finding checkRepeated(List<String> names, boolean mayHoldPersons) {
    return finding(
        1, "", "Filen har kolonner med samme navn: " + shown(names, mayHoldPersons) + ".");
  }

  private static String shown(List<String> names, boolean mayHoldPersons) {
    return mayHoldPersons
        ? "(" + names.size() + ", vises ikke, da de kan være oplysninger om en person)"
        : names.stream().map(Quoting::shorten).toList().toString();
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
