package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.ColumnSet;
import dk.pejl.etl.contract.ColumnType;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.InvalidValueRule;
import dk.pejl.etl.rule.SpecialMemberRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The open fields of one row, sorted by name: texts, numbers, and the numbers' units. */
final class OpenFields {
  private static final String SOURCE_ERROR = "<fejl>";

  private final int recordNumber;
  private final List<Finding> findings;
  private final Column textColumn;
  private final Column numberColumn;
  private final ColumnType.OpenNumbers numberType;
  private final boolean quotes;
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Optional<BigDecimal>> numbers = new TreeMap<>();
  private final Map<String, String> units = new TreeMap<>();

  OpenFields(ColumnSet columns, int recordNumber, List<Finding> findings) {
    this.recordNumber = recordNumber;
    this.findings = findings;
    this.textColumn = columnOf(columns, ColumnType.OpenTexts.class);
    this.numberColumn = columnOf(columns, ColumnType.OpenNumbers.class);
    this.quotes = !columns.tellOfPersons();
    this.numberType = (ColumnType.OpenNumbers) numberColumn.type();
  }

  private static Column columnOf(ColumnSet columns, Class<? extends ColumnType> type) {
    return columns.all().stream()
        .filter(column -> type.isInstance(column.type()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No column for open fields of " + type));
  }

  /** Takes one field, which by its contract or its neighbours holds a text or a number. */
  void take(String field, Optional<Object> value, boolean isText) {
    Column column = isText ? textColumn : numberColumn;
    value
        .filter(SOURCE_ERROR::equals)
        .ifPresent(
            member ->
                findings.add(
                    new SpecialMemberRule()
                        .check(recordNumber, column.name(), field, SOURCE_ERROR)));
    if (isText) {
      takeText(field, value);
    } else {
      takeNumber(field, value);
    }
  }

  private void takeText(String field, Optional<Object> value) {
    if (value.isPresent() && value.get() instanceof String text && !text.isBlank()) {
      texts.put(field, text.strip());
    } else {
      breach(textColumn, field, value, "en tekst");
    }
  }

  private void takeNumber(String field, Optional<Object> value) {
    boolean missing = value.isEmpty() || numberColumn.missing().containsKey(value.get());
    Optional<WrittenNumber> number = missing ? Optional.empty() : number(value.get());
    Optional<BigDecimal> kept =
        number.flatMap(found -> WrittenNumber.rounded(found.value(), WrittenNumber.SCALE));
    numbers.put(field, kept);
    units.put(field, number.map(WrittenNumber::percent).orElse(false) ? "percent" : "number");
    if (!missing && kept.isEmpty()) {
      breach(numberColumn, field, value, "et tal");
    }
  }

  private Optional<WrittenNumber> number(Object value) {
    return value instanceof BigDecimal number
        ? Optional.of(new WrittenNumber(number, false))
        : WrittenNumber.read(value.toString().strip(), numberType.style());
  }

  private void breach(Column column, String field, Optional<Object> value, String expected) {
    Optional<String> shown = quotes ? value.map(Object::toString) : Optional.empty();
    findings.add(new InvalidValueRule().checkOpen(recordNumber, column, field, shown, expected));
  }

  Map<String, String> texts() {
    return texts;
  }

  /** The numbers; nothing stands for missing. */
  Map<String, Optional<BigDecimal>> numbers() {
    return numbers;
  }

  /** {@code percent} or {@code number} for each number. */
  Map<String, String> units() {
    return units;
  }
}
