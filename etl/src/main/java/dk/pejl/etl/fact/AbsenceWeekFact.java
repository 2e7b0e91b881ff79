package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

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
  public Column schoolYears(String extract) {
    return extract.equals(ABSENCE)
        ? array(Periods.schoolYearOf(col("date")))
        : EnrolmentRows.schoolYears(extract, 0);
  }

  @Override
  public List<String> order() {
    return List.of("department_code", "programme_code", "week_on", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Column week = date_trunc("week", col("date")).cast("date");
    return staged
        .get(ABSENCE)
        .withColumnRenamed("programme", "programme_code")
        .join(departments(staged), new String[] {"person", "programme_code", "stage"}, "left")
        .groupBy(
            col("person"),
            col("programme_code"),
            col("stage"),
            department().as("department_code"),
            greatest(week, trunc(col("date"), "month")).as("week_on"))
        .agg(
            sum("hours").cast("decimal(18,2)").as("hours"),
            sum("absent_hours").cast("decimal(18,2)").as("absent_hours"))
        .select(
            Persons.hi(col("person")),
            Persons.lo(col("person")),
            col("programme_code"),
            col("stage"),
            col("department_code"),
            col("week_on"),
            col("hours"),
            col("absent_hours"),
            Periods.schoolYearOf(col("week_on")).as("school_year"));
  }

  /** Where each person went on a course, from which day. */
  private static Dataset<Row> departments(Map<String, Dataset<Row>> staged) {
    return EnrolmentRows.of(staged)
        .groupBy("person", "programme_code", "stage")
        .agg(array_sort(collect_list(struct("start_date", "department_code"))).as("departments"));
  }

  private static Column department() {
    Column newest =
        array_max(
            filter(col("departments"), place -> place.getField("start_date").leq(col("date"))));
    return coalesce(newest.getField("department_code"), lit("ukendt"));
  }
}
