package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

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
  public Column schoolYears(String extract) {
    return EnrolmentRows.schoolYears(extract, 1);
  }

  @Override
  public List<String> order() {
    return List.of("department_code", "programme_code", "end_date", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    WindowSpec ofCourse =
        Window.partitionBy(Persons.partition("person", "stage", "course"))
            .orderBy("start_date", "department_code", "programme_code");
    WindowSpec ofPerson =
        Window.partitionBy(Persons.partition("person"))
            .orderBy("start_date", "stage", "course", "department_code", "programme_code");
    Column reachedBefore = max("reach").over(ofCourse.rowsBetween(Long.MIN_VALUE, -1));
    Column resumed =
        lead("start_date", 1)
            .over(ofCourse)
            .leq(date_add(col("end_date"), EnrolmentRows.RESUME_DAYS));
    return EnrolmentRows.of(staged)
        .withColumn("is_continued", coalesce(resumed, lit(false)))
        .withColumn("is_covered", coalesce(reachedBefore.gt(col("reach")), lit(false)))
        .withColumn("next_stage", lead("stage", 1).over(ofPerson))
        .withColumn("next_programme", lead("programme_code", 1).over(ofPerson))
        .withColumn("next_start", lead("start_date", 1).over(ofPerson))
        .where(col("end_date").isNotNull())
        .where(not(col("is_continued").or(col("is_covered"))))
        .select(
            Persons.hi(col("person")),
            Persons.lo(col("person")),
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
    Column isNext =
        col("stage")
            .equalTo("GF1")
            .and(col("next_stage").equalTo("GF2"))
            .or(
                col("stage")
                    .equalTo("GF2")
                    .and(col("next_stage").equalTo("HF"))
                    .and(col("next_programme").equalTo(col("programme_code"))));
    return coalesce(
        isNext.and(col("next_start").leq(date_add(col("end_date"), EnrolmentRows.RESUME_DAYS))),
        lit(false));
  }
}
