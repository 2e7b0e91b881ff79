package dk.pejl.etl.rule;

/**
 * The source marks a member as its own error, as uddannelsesstatistik.dk does with {@code <fejl>}.
 */
public final class SpecialMemberRule implements Rule {
  /** The finding for a member of {@code level}. */
  public Finding check(int recordNumber, String column, String level, String member) {
    return finding(
        recordNumber,
        column,
        "Kilden har selv mærket medlemmet af " + level + " som " + member + ".");
  }

  @Override
  public String code() {
    return "special_member";
  }

  @Override
  public Severity severity() {
    return Severity.WARN;
  }

  @Override
  public String title() {
    return "Kilden melder fejl";
  }

  @Override
  public String advice() {
    return "Spørg kilden; tallene under medlemmet kan være forkerte.";
  }
}
