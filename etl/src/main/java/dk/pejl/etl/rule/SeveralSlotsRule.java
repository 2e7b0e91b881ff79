package dk.pejl.etl.rule;

import java.util.List;

/** The records of one delivery belong to different slots. */
public final class SeveralSlotsRule implements Rule {
  /** The finding for a file whose records tell these slots, none or more than one. */
  public Finding check(List<String> slots) {
    return finding("Filen skal dække én leveranceplads, men dækker " + slots + ".");
  }

  @Override
  public String code() {
    return "several_slots";
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public String title() {
    return "Flere leverancepladser i én fil";
  }

  @Override
  public String advice() {
    return "Del filen, så hver fil kun dækker én leveranceplads.";
  }
}
