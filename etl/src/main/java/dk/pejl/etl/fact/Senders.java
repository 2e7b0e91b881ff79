package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Which municipality delivered what: the sender in the file's name, its name or number. A
 * municipality has delivered an extract for a school year if a record of its own files has a day in
 * it. Any other sender stands for all municipalities that the people of its files live in.
 */
final class Senders {
  private static final String SENDER = "sender";
  private static final String RESIDENCE = "residence_municipality";
  private static final String KNOWN_ON = "known_on";
  private static final String YEAR = "delivered_year";
  private static final String EARLIER = "earlier";
  private static final Set<String> OF_THE_FILE = Set.of(KNOWN_ON, "record_number", "findings");

  private final AreaCodes areas;

  Senders(AreaCodes areas) {
    this.areas = areas;
  }

  /** The municipality that delivered a staged record, or {@code ukendt}. */
  Column code() {
    return areas.ofText(col(SENDER));
  }

  /**
   * One record for each key: that of the municipality of residence, else, and of two such, that of
   * the newest file by the day in its name; of two of a day the greatest, column by column, so one
   * that says something goes before one that does not.
   */
  Dataset<Row> once(Dataset<Row> staged, String... key) {
    Stream<Column> rest =
        Arrays.stream(staged.columns())
            .filter(name -> !OF_THE_FILE.contains(name) && !List.of(key).contains(name))
            .map(name -> col(name));
    WindowSpec sameKey =
        Window.partitionBy(Arrays.stream(key).map(name -> col(name)).toArray(Column[]::new))
            .orderBy(
                Stream.concat(Stream.of(code().equalTo(col(RESIDENCE)), col(KNOWN_ON)), rest)
                    .map(Column::desc)
                    .toArray(Column[]::new));
    return staged
        .withColumn(EARLIER, lag(lit(1), 1).over(sameKey))
        .where(col(EARLIER).isNull())
        .drop(EARLIER)
        .drop(OF_THE_FILE.toArray(String[]::new));
  }

  /** Those of {@code rows} whose municipality of residence delivered {@code staged} then. */
  Dataset<Row> delivered(Dataset<Row> rows, Dataset<Row> staged, String day) {
    Column year = Periods.schoolYearOf(col(day));
    Column of = when(code().equalTo(AreaCodes.UNKNOWN), col(RESIDENCE)).otherwise(code());
    Dataset<Row> delivering = staged.select(of.as(RESIDENCE), year.as(YEAR)).distinct();
    return rows.withColumn(YEAR, year)
        .join(broadcast(delivering), new String[] {RESIDENCE, YEAR}, "left_semi")
        .drop(YEAR);
  }
}
