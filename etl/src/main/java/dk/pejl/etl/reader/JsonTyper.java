package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.ColumnSource;
import dk.pejl.etl.contract.ColumnType;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Turns the rows of a JSON answer into typed records. Fields that the contract names go to their
 * columns; the others are open: texts or numbers.
 */
final class JsonTyper {
  private final Contract contract;
  private final Map<String, String> groups;
  private final Set<String> named;
  private final Predicate<String> isText;
  private final List<Column> columns;
  private final Map<String, CellReader> readers = new HashMap<>();

  /** For a file whose name fills these groups and whose open fields hold texts as told. */
  JsonTyper(Contract contract, Map<String, String> groups, Predicate<String> isText) {
    this.contract = contract;
    this.groups = groups;
    this.isText = isText;
    this.columns = contract.columns().staged();
    this.named =
        contract.columns().all().stream()
            .map(Column::source)
            .filter(ColumnSource.Field.class::isInstance)
            .map(source -> ((ColumnSource.Field) source).header())
            .collect(Collectors.toSet());
  }

  /** The typed record of a row: values by field, with nothing for null. */
  StagedRecord read(int number, Map<String, Optional<Object>> row) {
    List<Finding> findings = new ArrayList<>();
    OpenFields open = new OpenFields(contract.columns(), number, findings);
    row.forEach(
        (field, value) -> {
          if (!named.contains(field)) {
            open.take(field, value, isText.test(field));
          }
        });
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(number, columns.get(i), row, open, findings).orElse(null);
    }
    return StagedRecord.of(number, values, findings);
  }

  /** A row that cannot be typed at all. */
  StagedRecord held(int number, Finding finding) {
    return StagedRecord.of(
        number, new Object[contract.columns().staged().size()], List.of(finding));
  }

  private Optional<Object> value(
      int number,
      Column column,
      Map<String, Optional<Object>> row,
      OpenFields open,
      List<Finding> findings) {
    if (column.source() instanceof ColumnSource.Field field) {
      String text =
          row.getOrDefault(field.header(), Optional.empty()).map(Object::toString).orElse("");
      return readers
          .computeIfAbsent(
              column.name(),
              name -> new CellReader(column, contract.columns(), PseudonymSource.NONE))
          .read(number, text, findings)
          .map(Object.class::cast);
    }
    if (column.source() instanceof ColumnSource.FileName file) {
      return Optional.ofNullable(file.value(groups));
    }
    if (column.type() instanceof ColumnType.OpenTexts) {
      return Optional.of(open.texts());
    }
    return Optional.of(
        column.type() instanceof ColumnType.OpenUnits ? open.units() : open.numbers());
  }
}
