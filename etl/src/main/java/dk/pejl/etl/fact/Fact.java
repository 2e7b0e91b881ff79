package dk.pejl.etl.fact;

import dk.pejl.etl.staging.YearlyUse;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One kind of fact and how it is made. Rows must depend on the staged rows alone and not on their
 * order or the number of tasks: no {@code first}, {@code collect_list} or {@code row_number}
 * without a total order, no floating point, no clock.
 */
public interface Fact extends YearlyUse {
  /** The fact's folder and table. */
  @Override
  String name();

  /**
   * The fact's rows, with {@code school_year}.
   *
   * @param staged for each extract the accepted rows of its current deliveries
   */
  Dataset<Row> rows(Map<String, Dataset<Row>> staged);

  /** The columns that files are sorted by. */
  List<String> order();
}
