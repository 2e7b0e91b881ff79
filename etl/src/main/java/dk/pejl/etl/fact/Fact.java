package dk.pejl.etl.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One kind of fact and how it is made. Rows must depend on the staged rows alone and not on their
 * order or the number of tasks: no {@code first}, {@code collect_list} or {@code row_number}
 * without a total order, no floating point, no clock.
 */
public interface Fact {
  /** The fact's folder and table. */
  String name();

  /** The extracts that it is made from. */
  Set<String> extracts();

  /** The school year, as 2024/25, that an accepted row of {@code extract} belongs to. */
  Column schoolYear(String extract);

  /**
   * The fact's rows, with {@code school_year}.
   *
   * @param staged for each extract the accepted rows of its current deliveries
   */
  Dataset<Row> rows(Map<String, Dataset<Row>> staged);

  /** The columns that files are sorted by. */
  List<String> order();
}
