package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;

/** What coordinators tell of commitments and initiatives. */
final class CoordinatorFacts {
  private CoordinatorFacts() {}

  static List<Fact> all() {
    return List.of(of("commitment"), of("initiative"));
  }

  private static Fact of(String what) {
    return new PlainFact(
        what + "_status",
        what + "_status",
        () -> Periods.schoolYearOf(col("status_date")),
        () ->
            List.of(
                col(what).as(what + "_id"), col("status_date"), code().as("status"), col("text")),
        List.of(what + "_id", "status_date"));
  }

  /** People write the Danish words. */
  private static Column code() {
    return when(col("status").equalTo("Ikke begyndt"), "not_started")
        .when(col("status").equalTo("I gang"), "in_progress")
        .when(col("status").equalTo("Opfyldt"), "fulfilled")
        .when(col("status").equalTo("Stoppet"), "stopped")
        .otherwise(col("status"));
  }
}
