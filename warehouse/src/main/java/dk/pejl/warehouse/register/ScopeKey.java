package dk.pejl.warehouse.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys that a scope may have, and the scope column that each narrows. */
enum ScopeKey {
  COUNTRY(Column.MUNICIPALITY),
  MUNICIPALITY(Column.MUNICIPALITY),
  SCHOOL(Column.INSTITUTION),
  CAMPUS(Column.CAMPUS),
  BRANCH_SCHOOL(Column.BRANCH_SCHOOL),
  PROGRAMME(Column.PROGRAMME),
  EDUCATION(Column.EDUCATION),
  STAGE(Column.STAGE),
  ENTRY(Column.ENTRY),
  RESIDENCE(Column.GROUP),
  AGE(Column.GROUP),
  SEX(Column.GROUP),
  GRADE(Column.GROUP),
  GRADE_LEVEL(Column.GROUP),
  SURVEY(Column.GROUP),
  ETU_INDICATOR(Column.GROUP),
  VTU_INDICATOR(Column.GROUP),
  QUESTION(Column.GROUP),
  STATUS(Column.GROUP),
  BENEFIT(Column.GROUP),
  DESTINATION(Column.GROUP),
  ROLE(Column.GROUP),
  INDICATOR(Column.GROUP),
  INTERVAL(Column.GROUP),
  SERIES(Column.GROUP),
  MEASURE(Column.GROUP),
  DOCUMENT(Column.GROUP),
  FUNDER(Column.GROUP);

  /** The scope columns of the warehouse; {@code GROUP} holds all keys without one of their own. */
  enum Column {
    MUNICIPALITY,
    INSTITUTION,
    CAMPUS,
    BRANCH_SCHOOL,
    PROGRAMME,
    EDUCATION,
    STAGE,
    ENTRY,
    GROUP
  }

  private final Column column;

  ScopeKey(Column column) {
    this.column = column;
  }

  Column column() {
    return column;
  }

  /** The key in register files and in {@code group_key}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ScopeKey> of(String code) {
    return Arrays.stream(values()).filter(key -> key.code().equals(code)).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(ScopeKey::code).toList();
  }
}
