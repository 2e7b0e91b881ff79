package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.year;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who is enrolled on 1 October: one row for each person, course and counting date. Pupils of a main
 * course count while they are out in their company too. An enrolment without an end counts for five
 * years at most.
 */
final class EnrolledFact implements Fact {
  @Override
  public String name() {
    return "enrolled";
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
    return EnrolmentRows.schoolYears(extract, 0);
  }

  @Override
  public List<String> order() {
    return List.of("department_code", "counting_date", "programme_code", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    return EnrolmentRows.of(staged)
        .withColumn("counting_date", explode(countingDates()))
        .select(
            Persons.hi(col("person")),
            Persons.lo(col("person")),
            col("counting_date"),
            Periods.schoolYearOf(col("counting_date")).as("school_year"),
            col("programme_code"),
            col("education"),
            col("stage"),
            col("department_code"),
            col("residence_code"))
        .distinct();
  }

  private static Column countingDates() {
    Column last =
        coalesce(col("end_date"), add_months(col("start_date"), EnrolmentRows.LONGEST_MONTHS));
    Column days =
        transform(
            sequence(year(col("start_date")), year(last)),
            year -> make_date(year, lit(10), lit(1)));
    return filter(days, day -> day.geq(col("start_date")).and(day.leq(last)));
  }
}
