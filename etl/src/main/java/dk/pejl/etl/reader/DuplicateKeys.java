package dk.pejl.etl.reader;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Mode;
import dk.pejl.etl.contract.Repeats;
import dk.pejl.etl.rule.DuplicateKeyRule;
import dk.pejl.etl.spark.ComparableColumn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataType;

/**
 * Holds the records of a delivery whose key an earlier record has, unless they are changes: these
 * may follow each other. For deliveries of several pieces; see {@link UniqueRecords}.
 */
final class DuplicateKeys {
  private static final String FIRST = "first_with_key";
  private static final String NUMBER = "number";
  private static final String VALUES = "values";

  private DuplicateKeys() {}

  static Dataset<Row> hold(Contract contract, Dataset<Row> rows) {
    if (!areLookedFor(contract)) {
      return rows;
    }
    List<String> key = contract.columns().key();
    Column[] sameKey =
        Stream.concat(Stream.of(col(SparkSchema.OUTCOME)), key.stream().map(comparable(rows)))
            .toArray(Column[]::new);
    Column first = min(identity(contract, rows)).over(Window.partitionBy(sameKey));
    Column duplicate =
        col(SparkSchema.OUTCOME)
            .equalTo("accepted")
            .and(col(SparkSchema.RECORD_NUMBER).gt(col(FIRST).getField(NUMBER)))
            .and(not(col(FIRST).getField(VALUES).eqNullSafe(values(contract, rows))));
    return rows.withColumn(FIRST, first)
        .select(
            Arrays.stream(rows.columns())
                .map(name -> held(name, rows.schema().apply(name).dataType(), duplicate).as(name))
                .toArray(Column[]::new));
  }

  static boolean areLookedFor(Contract contract) {
    return !contract.columns().key().isEmpty() && contract.terms().mode() != Mode.CHANGE;
  }

  /** What the first record with a key is found by, and compared by. */
  private static Column identity(Contract contract, Dataset<Row> rows) {
    return struct(col(SparkSchema.RECORD_NUMBER).as(NUMBER), values(contract, rows).as(VALUES));
  }

  /** Equal for records that may stand beside each other: never, or with all values the same. */
  private static Column values(Contract contract, Dataset<Row> rows) {
    return contract.columns().repeats() == Repeats.HELD
        ? struct(col(SparkSchema.RECORD_NUMBER))
        : struct(
            contract.columns().staged().stream()
                .map(dk.pejl.etl.contract.Column::name)
                .map(comparable(rows))
                .toArray(Column[]::new));
  }

  private static Function<String, Column> comparable(Dataset<Row> rows) {
    return name -> ComparableColumn.of(rows.schema(), name);
  }

  private static Column held(String name, DataType type, Column duplicate) {
    return switch (name) {
      case SparkSchema.RECORD_NUMBER -> col(name);
      case SparkSchema.FINDINGS ->
          when(duplicate, concat(col(name), array(finding()))).otherwise(col(name));
      case SparkSchema.OUTCOME -> when(duplicate, lit("held")).otherwise(col(name));
      default -> when(duplicate, lit(null).cast(type)).otherwise(col(name));
    };
  }

  private static Column finding() {
    DuplicateKeyRule rule = new DuplicateKeyRule();
    return struct(
        lit(rule.code()).as("rule"),
        lit(rule.severity().code()).as("severity"),
        lit("").as("column"),
        format_string(rule.pattern(), col(FIRST).getField(NUMBER)).as("text"));
  }
}
