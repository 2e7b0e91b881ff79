package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.ColumnSet;
import dk.pejl.etl.contract.ColumnSource;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.LimitOf;
import dk.pejl.etl.contract.TotalOf;
import dk.pejl.etl.rule.AboveLimitRule;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.RecordShapeRule;
import dk.pejl.etl.rule.TotalMismatchRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the fields of a text file's records into typed records with findings. */
final class RecordTyper {
  private final Contract contract;
  private final PseudonymSource pseudonyms;
  private final List<Column> columns;
  private final List<Limit> limits;
  private final int fieldCount;
  private final int[] positions;
  private final CellReader[] readers;
  private final boolean[] isReason;
  private final Object[] constants;

  /**
   * For a file with this header (of a file without one: as many names as it has columns), whose
   * name fills these groups.
   */
  RecordTyper(
      Contract contract,
      List<String> header,
      Map<String, String> groups,
      PseudonymSource pseudonyms) {
    this.contract = contract;
    this.pseudonyms = pseudonyms;
    this.columns = contract.columns().staged();
    this.limits = limits(contract.columns());
    this.fieldCount = header.size();
    this.positions = new int[columns.size()];
    this.readers = new CellReader[columns.size()];
    this.isReason = new boolean[columns.size()];
    this.constants = new Object[columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      prepare(i, columns.get(i), header, groups);
    }
  }

  private void prepare(int i, Column column, List<String> header, Map<String, String> groups) {
    positions[i] = -1;
    if (column.source() instanceof ColumnSource.Field field) {
      positions[i] = position(field, header);
      readers[i] = new CellReader(column, contract.columns(), pseudonyms);
    } else if (column.source() instanceof ColumnSource.FileName file) {
      constants[i] = file.value(groups);
    } else if (column.source() instanceof ColumnSource.MissingReason reason) {
      Column other = contract.columns().named(reason.column());
      isReason[i] = true;
      positions[i] = position((ColumnSource.Field) other.source(), header);
      readers[i] = new CellReader(other, contract.columns(), pseudonyms);
    }
  }

  private static int position(ColumnSource.Field field, List<String> header) {
    return field.header().isEmpty() ? field.position() : header.indexOf(field.header());
  }

  /** The typed record of these fields. */
  StagedRecord read(int number, String[] fields) {
    Object[] values = constants.clone();
    List<Finding> findings = new ArrayList<>();
    if (fields.length != fieldCount) {
      findings.add(new RecordShapeRule().check(number, fieldCount, fields.length));
      return StagedRecord.of(number, values, findings);
    }
    for (int i = 0; i < values.length; i++) {
      if (positions[i] >= 0) {
        values[i] = value(i, number, fields[positions[i]], findings);
      }
    }
    for (TotalOf promise : contract.columns().totals()) {
      new TotalMismatchRule().check(number, promise, numbers(values)).ifPresent(findings::add);
    }
    for (Limit limit : limits) {
      if (!limit.holds(values)) {
        findings.add(new AboveLimitRule().check(number, limit.promise()));
      }
    }
    return StagedRecord.of(number, values, findings);
  }

  private Object value(int i, int number, String field, List<Finding> findings) {
    if (isReason[i]) {
      return readers[i].missingReason(field);
    }
    Optional<?> value = readers[i].read(number, field, findings);
    return value.isPresent() ? value.get() : null;
  }

  private Map<String, Integer> numbers(Object[] values) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Integer number) {
        numbers.put(columns.get(i).name(), number);
      }
    }
    return numbers;
  }

  private static List<Limit> limits(ColumnSet columns) {
    List<String> names = columns.staged().stream().map(Column::name).toList();
    return columns.limits().stream()
        .map(
            promise ->
                new Limit(
                    promise, names.indexOf(promise.column()), names.indexOf(promise.atMost())))
        .toList();
  }

  /** A limit and where its two columns are. */
  private record Limit(LimitOf promise, int part, int whole) {
    /** A record in which one of the two is missing is not judged. */
    boolean holds(Object[] values) {
      return !(values[part] instanceof BigDecimal some)
          || !(values[whole] instanceof BigDecimal all)
          || (some.signum() >= 0 && some.compareTo(all) <= 0);
    }
  }

  /** A record whose quotes do not come in pairs. */
  StagedRecord badlyQuoted(int number) {
    return StagedRecord.of(
        number, constants.clone(), List.of(new RecordShapeRule().checkQuotes(number)));
  }
}
