package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Pseudonyms as facts hold them: two whole numbers, {@code person_hi} and {@code person_lo}. */
final class Persons {
  private Persons() {}

  /** Staged rows with two columns, {@code _hi} and {@code _lo}, for each that holds a pseudonym. */
  static Dataset<Row> flat(Dataset<Row> staged) {
    return staged.select(
        Arrays.stream(staged.schema().fields()).flatMap(Persons::flat).toArray(Column[]::new));
  }

  private static Stream<Column> flat(StructField field) {
    return field.dataType() instanceof StructType
        ? Stream.of("hi", "lo").map(half -> half(field.name(), half))
        : Stream.of(col(field.name()));
  }

  private static Column half(String name, String half) {
    return col(name).getField(half).as(name + "_" + half);
  }

  /** The rows of a person in one place: what is done by person then moves no rows again. */
  static Dataset<Row> together(Dataset<Row> rows) {
    return rows.repartition(col("person_hi"), col("person_lo"));
  }
}
