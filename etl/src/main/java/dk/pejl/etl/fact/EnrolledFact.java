package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import dk.pejl.etl.staging.SchoolYears;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who is enrolled on the counting day: one row for each person and counting date, the enrolment
 * that began last. Pupils of a main course count while they are out in their company too. An
 * enrolment without an end counts for five years at most. Residence is that of the day: what a
 * municipality's newest list of the month up to it says of the person; of others what the school's
 * newest list says.
 */
final class EnrolledFact implements Fact {
  private static final String RESIDENTS = "youth_database";
  private static final MonthDay COUNTING_DAY = FactParameter.COUNTING_DAY.day();
  private static final int DAYS_BEFORE = 31;

  private final Senders senders;

  EnrolledFact(Senders senders) {
    this.senders = senders;
  }

  @Override
  public String name() {
    return "enrolled";
  }

  @Override
  public Set<String> extracts() {
    Set<String> extracts = new TreeSet<>(EnrolmentRows.EXTRACTS);
    extracts.add(RESIDENTS);
    return extracts;
  }

  @Override
  public Set<String> references() {
    return EnrolmentRows.REFERENCES;
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    Column counted = when(isJustBefore(), col("status_date"));
    return extract.equals(RESIDENTS)
        ? SchoolYears.between(counted, counted)
        : EnrolmentRows.schoolYears(extract, 0);
  }

  @Override
  public List<String> order() {
    return List.of("department_code", "counting_date", "programme_code", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Column last =
        struct(
            "start_date",
            "end_date",
            "department_code",
            "programme_code",
            "stage",
            "education",
            "residence_code");
    return EnrolmentRows.of(staged)
        .withColumn("counting_date", explode(countingDates()))
        .withColumn("end_date", coalesce(col("end_date"), SchoolFacts.forEver()))
        .groupBy("person_hi", "person_lo", "counting_date")
        .agg(max(last).as("last"))
        .join(
            residences(staged.get(RESIDENTS)),
            new String[] {"person_hi", "person_lo", "counting_date"},
            "left")
        .select(
            col("person_hi"),
            col("person_lo"),
            col("counting_date"),
            Periods.schoolYearOf(col("counting_date")).as("school_year"),
            col("last.programme_code"),
            col("last.education"),
            col("last.stage"),
            col("last.department_code"),
            coalesce(col("resident_in"), col("last.residence_code")).as("residence_code"));
  }

  private Dataset<Row> residences(Dataset<Row> residents) {
    return senders
        .once(residents.where(isJustBefore()), "person_hi", "person_lo", "status_date")
        .groupBy(
            col("person_hi"),
            col("person_lo"),
            countingDateOf(col("status_date")).as("counting_date"))
        .agg(max_by(col("residence_municipality"), col("status_date")).as("resident_in"));
  }

  private static Column isJustBefore() {
    Column countingDate = countingDateOf(col("status_date"));
    return col("status_date").between(date_sub(countingDate, DAYS_BEFORE), countingDate);
  }

  private static Column countingDateOf(Column date) {
    return countingDateIn(year(date));
  }

  private static Column countingDateIn(Column year) {
    return make_date(year, lit(COUNTING_DAY.getMonthValue()), lit(COUNTING_DAY.getDayOfMonth()));
  }

  private static Column countingDates() {
    Column last =
        coalesce(col("end_date"), add_months(col("start_date"), EnrolmentRows.LONGEST_MONTHS));
    Column days =
        transform(sequence(year(col("start_date")), year(last)), EnrolledFact::countingDateIn);
    return filter(days, day -> day.geq(col("start_date")).and(day.leq(last)));
  }
}
