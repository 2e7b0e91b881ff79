package dk.pejl.etl.rule;

import dk.pejl.etl.contract.LimitOf;

/**
 * A number is above another one that it is a part of, such as absence above the scheduled hours.
 */
public final class AboveLimitRule implements Rule {
  /** The finding for a record that breaks {@code promise}; it quotes nothing. */
  public Finding check(int recordNumber, LimitOf promise) {
    return finding(
        recordNumber,
        promise.column(),
        "Værdien i " + promise.column() + " er under nul eller over " + promise.atMost() + ".");
  }

  @Override
  public String code() {
    return "above_limit";
  }

  @Override
  public Severity severity() {
    return Severity.HOLD;
  }

  @Override
  public String title() {
    return "Tallet er større end det, det er en del af";
  }

  @Override
  public String advice() {
    return "Ret posten i kilden, og hent udtrækket igen.";
  }
}
