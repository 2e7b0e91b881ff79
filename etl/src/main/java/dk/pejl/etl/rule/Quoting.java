package dk.pejl.etl.rule;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.PersonalData;
import java.util.Optional;

/** Names a value in a finding: quoted if it may be and its column tells nothing of a person. */
final class Quoting {
  private static final int LONGEST = 60;

  private Quoting() {}

  static String describe(Column column, String field, Optional<String> value) {
    return value
        .filter(text -> column.personal() == PersonalData.NONE)
        .map(text -> "Værdien '" + shorten(text) + "' i " + field)
        .orElse("Værdien i " + field);
  }

  /** No finding repeats a whole file that was meant to be a name or a value. */
  static String shorten(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
