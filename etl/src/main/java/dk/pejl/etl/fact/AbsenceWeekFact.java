package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.weekday;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Scheduled and absent hours by person, course, department and week; a week that a month ends in is
 * two. The department is that of the enrolment that began last by the day, {@code ukendt} without
 * one. Hours have two decimals. All absence codes count: the export does not tell lawful absence.
 */
final class AbsenceWeekFact implements Fact {
  private static final String ABSENCE = "absence";

  @Override
  public String name() {
    return "absence_week";
  }

  @Override
  public Set<String> extracts() {
    Set<String> extracts = new TreeSet<>(EnrolmentRows.EXTRACTS);
    extracts.add(ABSENCE);
    return extracts;
  }

  @Override
  public Set<String> references() {
    return EnrolmentRows.REFERENCES;
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return extract.equals(ABSENCE)
        ? SchoolYears.between(col("date"), col("date"))
        : EnrolmentRows.schoolYears(extract, 0);
  }

  @Override
  public List<String> order() {
    return List.of("department_code", "programme_code", "week_on", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Column week = date_sub(col("date"), weekday(col("date")));
    Dataset<Row> absence =
        staged.get(ABSENCE).withColumnRenamed("programme", "programme_code").alias("absence");
    Dataset<Row> places = departments(staged).alias("places");
    return absence
        .join(
            places,
            col("absence.person_hi")
                .equalTo(col("places.person_hi"))
                .and(col("absence.person_lo").equalTo(col("places.person_lo")))
                .and(col("absence.programme_code").equalTo(col("places.programme_code")))
                .and(col("absence.stage").equalTo(col("places.stage")))
                .and(col("date").geq(col("from")))
                .and(col("date").lt(col("until"))),
            "left")
        .groupBy(
            col("absence.person_hi").as("person_hi"),
            col("absence.person_lo").as("person_lo"),
            col("absence.programme_code").as("programme_code"),
            col("absence.stage").as("stage"),
            coalesce(col("department_code"), lit("ukendt")).as("department_code"),
            greatest(week, trunc(col("date"), "month")).as("week_on"))
        .agg(
            sum("hours").cast("decimal(18,2)").as("hours"),
            sum("absent_hours").cast("decimal(18,2)").as("absent_hours"))
        .select(
            col("person_hi"),
            col("person_lo"),
            col("programme_code"),
            col("stage"),
            col("department_code"),
            col("week_on"),
            col("hours"),
            col("absent_hours"),
            Periods.schoolYearOf(col("week_on")).as("school_year"));
  }

  /** Where each person went on a course, from a day until the next place's. */
  private static Dataset<Row> departments(Map<String, Dataset<Row>> staged) {
    WindowSpec ofCourse =
        Window.partitionBy("person_hi", "person_lo", "programme_code", "stage").orderBy("from");
    return EnrolmentRows.of(staged)
        .groupBy(
            col("person_hi"),
            col("person_lo"),
            col("programme_code"),
            col("stage"),
            col("start_date").as("from"))
        .agg(max("department_code").as("department_code"))
        .withColumn(
            "until", coalesce(lead("from", 1).over(ofCourse), lit("9999-12-31").cast("date")));
  }
}
