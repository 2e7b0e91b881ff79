package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.pseudonym.Pseudonym;
import dk.pejl.etl.rule.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayBasedMapData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/** Turns typed records into Spark's rows, with the columns that a query asks for. */
final class SparkRows {
  private static final GenericArrayData NO_FINDINGS = new GenericArrayData(new Object[0]);

  private final List<Function<StagedRecord, Object>> columns = new ArrayList<>();

  SparkRows(Contract contract, StructType wanted, int delivery) {
    List<String> names = contract.columns().staged().stream().map(Column::name).toList();
    for (String name : wanted.fieldNames()) {
      columns.add(
          name.equals(SparkSchema.DELIVERY)
              ? record -> delivery
              : column(name, names.indexOf(name)));
    }
  }

  private static Function<StagedRecord, Object> column(String name, int position) {
    return switch (name) {
      case SparkSchema.RECORD_NUMBER -> StagedRecord::number;
      case SparkSchema.FINDINGS -> record -> findings(record.findings());
      case SparkSchema.OUTCOME -> record -> UTF8String.fromString(record.outcome());
      default -> new Values(position);
    };
  }

  /** The values of one column. The same object often comes again, and is turned once. */
  private static final class Values implements Function<StagedRecord, Object> {
    private final int position;
    private Object last;
    private Object turned;

    Values(int position) {
      this.position = position;
    }

    @Override
    public Object apply(StagedRecord record) {
      Object value = record.value(position).orElse(null);
      if (value != last) {
        last = value;
        turned = value == null ? null : value(value);
      }
      return turned;
    }
  }

  InternalRow row(StagedRecord record) {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i).apply(record);
    }
    return new GenericInternalRow(values);
  }

  private static Object value(Object value) {
    if (value instanceof String text) {
      return UTF8String.fromString(text);
    }
    if (value instanceof BigDecimal number) {
      return Decimal.apply(
          number.unscaledValue().longValueExact(), WrittenNumber.DIGITS, number.scale());
    }
    if (value instanceof LocalDate day) {
      return Math.toIntExact(day.toEpochDay());
    }
    if (value instanceof Pseudonym person) {
      return new GenericInternalRow(new Object[] {person.hi(), person.lo()});
    }
    return value instanceof Map<?, ?> map ? map(map) : value;
  }

  private static ArrayBasedMapData map(Map<?, ?> map) {
    Object[] keys = map.keySet().stream().map(SparkRows::value).toArray();
    Object[] values = map.values().stream().map(SparkRows::mapValue).toArray();
    return new ArrayBasedMapData(new GenericArrayData(keys), new GenericArrayData(values));
  }

  private static Object mapValue(Object value) {
    return value instanceof Optional<?> number
        ? number.map(SparkRows::value).orElse(null)
        : value(value);
  }

  private static GenericArrayData findings(List<Finding> findings) {
    return findings.isEmpty()
        ? NO_FINDINGS
        : new GenericArrayData(findings.stream().map(SparkRows::finding).toArray());
  }

  private static InternalRow finding(Finding finding) {
    return new GenericInternalRow(
        new Object[] {
          UTF8String.fromString(finding.rule()),
          UTF8String.fromString(finding.severity().code()),
          UTF8String.fromString(finding.column()),
          UTF8String.fromString(finding.text())
        });
  }
}
