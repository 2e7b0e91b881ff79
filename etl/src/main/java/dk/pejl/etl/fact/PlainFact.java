package dk.pejl.etl.fact;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A fact with one row for each accepted record of one extract. Its columns are made when they are
 * asked for: a night without news lists the facts and must not start Spark.
 *
 * @param schoolYear the year of a record; a constant for a register that has no years
 * @param columns the other columns, named as the fact's table names them
 */
record PlainFact(
    String name,
    String extract,
    Supplier<Column> schoolYear,
    Supplier<List<Column>> columns,
    List<String> order)
    implements Fact {
  PlainFact {
    order = List.copyOf(order);
  }

  @Override
  public Set<String> extracts() {
    return Set.of(extract);
  }

  @Override
  public SchoolYears schoolYears(String ofExtract) {
    return SchoolYears.named(schoolYear.get());
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    return staged
        .get(extract)
        .select(
            Stream.concat(columns.get().stream(), Stream.of(schoolYear.get().as("school_year")))
                .toArray(Column[]::new));
  }
}
