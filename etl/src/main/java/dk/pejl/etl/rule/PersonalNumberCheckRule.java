package dk.pejl.etl.rule;

import dk.pejl.etl.contract.Column;

/**
 * An ordinary personal number does not divide by 11. Since October 2007 valid ones may not, so the
 * record counts.
 */
public final class PersonalNumberCheckRule implements Rule {
  /** The finding for a record. */
  public Finding check(int recordNumber, Column column) {
    return finding(
        recordNumber, column.name(), column.shownName() + " går ikke op i modulus 11-kontrollen.");
  }

  @Override
  public String code() {
    return "personal_number_check";
  }

  @Override
  public Severity severity() {
    return Severity.WARN;
  }

  @Override
  public String title() {
    return "Personnummer uden kontrolciffer";
  }

  @Override
  public String advice() {
    return "Se efter, om nummeret er tastet rigtigt. Gyldige numre fra efter oktober 2007 kan være sådan.";
  }
}
