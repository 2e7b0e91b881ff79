package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.year;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who left basic school, with the education at the end of the second month after and on 30
 * September of the year after: as delivered, else as the youth database has it on those dates, else
 * {@code ukendt}.
 */
final class SchoolLeaverFact implements Fact {
  private static final String EXTRACT = "basic_school_leaver";

  @Override
  public String name() {
    return "school_leaver";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(EXTRACT, YouthStatusFact.EXTRACT);
  }

  /** A status matters for those who left up to sixteen months before it. */
  @Override
  public Column schoolYears(String extract) {
    return extract.equals(EXTRACT)
        ? array(Periods.schoolYearOf(col("leave_date")))
        : Periods.schoolYears(add_months(col("status_date"), -16), col("status_date"));
  }

  @Override
  public List<String> order() {
    return List.of("residence_code", "leave_date", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Column in2Months = last_day(add_months(col("leave_date"), 2));
    Column september = make_date(year(col("leave_date")).plus(1), lit(9), lit(30));
    Dataset<Row> leavers =
        staged.get(EXTRACT).withColumn("day_2m", in2Months).withColumn("day_15m", september);
    return leavers
        .join(statusOn(staged, "day_2m", "status_2m"), keys("day_2m"), "left")
        .join(statusOn(staged, "day_15m", "status_15m"), keys("day_15m"), "left")
        .select(
            Persons.hi(col("person")),
            Persons.lo(col("person")),
            col("leave_date"),
            col("school"),
            col("school_type"),
            col("grade"),
            col("residence_municipality").as("residence_code"),
            coalesce(col("education_2m"), col("status_2m"), lit("ukendt")).as("education_2m"),
            coalesce(col("began_education_on").leq(col("day_15m")), lit(false)).as("has_begun"),
            coalesce(col("education_sept_after"), col("status_15m"), lit("ukendt"))
                .as("education_15m"),
            Periods.schoolYearOf(col("leave_date")).as("school_year"));
  }

  private static String[] keys(String day) {
    return new String[] {"person", day};
  }

  private static Dataset<Row> statusOn(
      Map<String, Dataset<Row>> staged, String day, String status) {
    return YouthStatusFact.statuses(staged.get(YouthStatusFact.EXTRACT))
        .groupBy(col("person"), col("status_date").as(day))
        .agg(min("current").as(status));
  }
}
