package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.sum;

import dk.pejl.etl.staging.SchoolYears;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Starts on GF2 with scheduled hours in their first days, the start among them, and whether one of
 * these was a day of absence: so large a part of its hours (assumed).
 */
final class EarlyAbsenceFact implements Fact {
  private static final String ABSENCE = "absence";
  private static final int LAST_DAY = FactParameter.FIRST_DAYS.number() - 1;
  private static final BigDecimal ABSENCE_DAY_SHARE = FactParameter.ABSENCE_DAY_SHARE.share();

  @Override
  public String name() {
    return "early_absence";
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
        ? SchoolYears.between(date_sub(col("date"), LAST_DAY), col("date"))
        : EnrolmentRows.schoolYears(extract, 0);
  }

  @Override
  public List<String> order() {
    return List.of("department_code", "programme_code", "start_date", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Dataset<Row> days =
        staged
            .get(ABSENCE)
            .where(col("stage").equalTo("GF2"))
            .groupBy(
                col("person_hi"),
                col("person_lo"),
                col("programme").as("programme_code"),
                col("date"))
            .agg(sum("hours").as("hours"), sum("absent_hours").as("absent_hours"))
            .where(col("hours").gt(0));
    Dataset<Row> starts =
        EnrolmentRows.chained(EnrolmentRows.of(staged))
            .where(col("stage").equalTo("GF2").and(col("begins").equalTo(1)))
            .select("person_hi", "person_lo", "programme_code", "department_code", "start_date");
    return starts
        .join(days, new String[] {"person_hi", "person_lo", "programme_code"})
        .where(col("date").between(col("start_date"), date_add(col("start_date"), LAST_DAY)))
        .groupBy("person_hi", "person_lo", "programme_code", "department_code", "start_date")
        .agg(
            bool_or(col("absent_hours").geq(col("hours").multiply(ABSENCE_DAY_SHARE)))
                .as("has_absence"))
        .select(
            col("person_hi"),
            col("person_lo"),
            col("programme_code"),
            col("department_code"),
            col("start_date"),
            col("has_absence"),
            Periods.schoolYearOf(col("start_date")).as("school_year"));
  }
}
