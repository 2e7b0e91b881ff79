package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What leave reasons mean. A code belongs to a student administration, and two may use the same for
 * different things: it means what the newest line of its own system's list says of the day. Where
 * that system has delivered no list, it means what all lists agree on.
 */
final class LeaveReasons {
  private LeaveReasons() {}

  /**
   * The rows with {@code outcome} instead of a system and a code: null while a row runs. An end
   * whose reason is not known is an interruption until somebody says otherwise.
   */
  static Dataset<Row> withOutcome(Dataset<Row> rows, Dataset<Row> reasons) {
    Column meaning =
        struct(
            col("valid_from"),
            col("leave_outcome"),
            coalesce(col("valid_to"), SchoolFacts.forEver()).as("valid_to"),
            col("system"));
    Dataset<Row> meanings =
        reasons.groupBy(col("code").as("reason")).agg(collect_set(meaning).as("meanings"));
    Dataset<Row> lists = reasons.select("system").distinct().withColumn("has_list", lit(true));
    return rows.join(broadcast(meanings), new String[] {"reason"}, "left")
        .join(broadcast(lists), new String[] {"system"}, "left")
        .withColumn(
            "outcome", when(col("end_date").isNotNull(), coalesce(meaning(), lit("interrupted"))))
        .drop("system", "reason", "meanings", "has_list");
  }

  private static Column meaning() {
    Column ofDay =
        filter(
            col("meanings"),
            meaning ->
                meaning
                    .getField("valid_from")
                    .leq(col("end_date"))
                    .and(meaning.getField("valid_to").gt(col("end_date"))));
    Column own = filter(ofDay, meaning -> meaning.getField("system").equalTo(col("system")));
    Column all = array_distinct(transform(ofDay, meaning -> meaning.getField("leave_outcome")));
    return when(col("has_list"), array_max(own).getField("leave_outcome"))
        .when(size(all).equalTo(1), element_at(all, 1));
  }
}
