package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Ends: one row for each enrolment that ended and was not continued, at the department that it
 * ended at. An interruption that is followed by the next stage within {@link
 * FactParameter#RESUME_DAYS} is a completion of its stage. Transfers to a school that delivers
 * nothing stay {@code transferred}.
 */
final class EnrolmentEndFact implements Fact {
  @Override
  public String name() {
    return "enrolment_end";
  }

  @Override
  public Set<String> extracts() {
    return EnrolmentRows.EXTRACTS;
  }

  @Override
  public Set<String> references() {
    return EnrolmentRows.REFERENCES;
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return EnrolmentRows.schoolYears(extract, 1);
  }

  @Override
  public List<String> order() {
    return List.of("department_code", "programme_code", "end_date", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    WindowSpec ofChain =
        Window.partitionBy("person_hi", "person_lo", "stage", "course", "chain")
            .orderBy(
                "end_on", "start_date", "department_code", "programme_code", "entry", "outcome");
    WindowSpec ofPerson = Window.partitionBy("person_hi", "person_lo");
    Column start = struct("stage", "programme_code", "start_date");
    return EnrolmentRows.chained(EnrolmentRows.of(staged))
        .withColumn("end_on", coalesce(col("end_date"), SchoolFacts.forEver()))
        .withColumn("later", lead(lit(1), 1).over(ofChain))
        .withColumn("all_starts", collect_set(start).over(ofPerson))
        .where(col("later").isNull().and(col("end_date").isNotNull()))
        .select(
            col("person_hi"),
            col("person_lo"),
            Periods.schoolYearOf(col("end_date")).as("school_year"),
            col("programme_code"),
            col("education"),
            col("stage"),
            col("entry"),
            col("department_code"),
            col("residence_code"),
            col("start_date"),
            col("end_date"),
            when(col("outcome").equalTo("interrupted").and(wentOn()), "completed")
                .otherwise(col("outcome"))
                .as("outcome"));
  }

  private static Column wentOn() {
    return exists(
        col("all_starts"),
        start ->
            EnrolmentRows.isNextStage(start)
                .and(start.getField("start_date").gt(col("start_date")))
                .and(
                    start
                        .getField("start_date")
                        .leq(date_add(col("end_date"), EnrolmentRows.RESUME_DAYS))));
  }
}
