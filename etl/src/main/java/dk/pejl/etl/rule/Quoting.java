package dk.pejl.etl.rule;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.PersonalData;

/** Names a value in a finding: quoted where its column tells nothing of a person, else not. */
final class Quoting {
  private static final int LONGEST = 60;

  private Quoting() {}

  static String describe(Column column, String field, String value) {
    if (column.personal() != PersonalData.NONE) {
      return "Værdien i " + field;
    }
    return "Værdien '" + shorten(value) + "' i " + field;
  }

  /** No finding repeats a whole file that was meant to be a name or a value. */
  static String shorten(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
