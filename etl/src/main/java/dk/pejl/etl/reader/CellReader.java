package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.ColumnSet;
import dk.pejl.etl.contract.ColumnType;
import dk.pejl.etl.pseudonym.PersonalNumber;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.InvalidValueRule;
import dk.pejl.etl.rule.MissingRequiredRule;
import dk.pejl.etl.rule.PersonalNumberCheckRule;
import dk.pejl.etl.rule.UnknownCodeRule;
import java.util.List;
import java.util.Optional;

/**
 * Reads the fields of one column: missing tokens, then the type, with a finding where needed. It
 * remembers a few of the values that it read last, as a person, a day or a code mostly comes again;
 * they are gone with it when its piece of the delivery has been read. Not thread-safe.
 */
final class CellReader {
  /** How many values are remembered, a power of two. */
  private static final int REMEMBERED = 256;

  private final Column column;
  private final ValueReader values;
  private final boolean isCode;
  private final boolean isPersonalNumber;
  private final boolean quotes;
  private final String[] lastFields = new String[REMEMBERED];
  private final Optional<?>[] lastValues = new Optional<?>[REMEMBERED];

  /** For a column among {@code columns}: a shifted record has a person's value in any of them. */
  CellReader(Column column, ColumnSet columns, PseudonymSource pseudonyms) {
    this.column = column;
    this.quotes = !columns.tellOfPersons();
    this.values = ValueReader.of(column.type(), pseudonyms);
    this.isPersonalNumber =
        column.type() instanceof ColumnType.Person person
            && person.kind() == ColumnType.PersonKind.PERSONAL_NUMBER;
    this.isCode =
        column.type() instanceof ColumnType.Code || column.type() instanceof ColumnType.Lookup;
  }

  /** The typed value of a field, if it has one; blanks around it do not count. */
  Optional<?> read(int recordNumber, String field, List<Finding> findings) {
    int slot = field.hashCode() & (REMEMBERED - 1);
    if (field.equals(lastFields[slot])) {
      return lastValues[slot];
    }
    int before = findings.size();
    Optional<?> value = judged(recordNumber, field, findings);
    if (findings.size() == before) {
      lastFields[slot] = field;
      lastValues[slot] = value;
    }
    return value;
  }

  private Optional<?> judged(int recordNumber, String field, List<Finding> findings) {
    String text = field.strip();
    if (text.isEmpty() || column.missing().containsKey(text)) {
      if (column.need() == Column.Need.VALUE) {
        findings.add(new MissingRequiredRule().check(recordNumber, column));
      }
      return Optional.empty();
    }
    Optional<?> value = values.read(text);
    if (value.isEmpty()) {
      findings.add(breach(recordNumber, text));
    } else if (isPersonalNumber && !hasCheckDigit(text)) {
      findings.add(new PersonalNumberCheckRule().check(recordNumber, column));
    }
    return value;
  }

  private static boolean hasCheckDigit(String text) {
    return PersonalNumber.read(text).filter(PersonalNumber::hasCheckDigit).isPresent();
  }

  private Finding breach(int recordNumber, String text) {
    Optional<String> shown = quotes ? Optional.of(text) : Optional.empty();
    return isCode
        ? new UnknownCodeRule().check(recordNumber, column, shown)
        : new InvalidValueRule().check(recordNumber, column, shown, values.expected(text));
  }

  /** Why a field has no value; empty if it has one or gives no reason. */
  String missingReason(String field) {
    return column.missing().getOrDefault(field.strip(), "");
  }
}
