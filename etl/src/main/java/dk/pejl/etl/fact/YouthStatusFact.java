package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.months_between;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * What young people do: one row for each person and status date, with age in completed years. Work
 * is employment of at least 18 hours a week (the ministry's rule for unattached youth). At month
 * ends, how many of the last 13 are known, and at how many the person had neither an education of
 * any kind nor work; at other dates both are 0.
 */
final class YouthStatusFact implements Fact {
  static final String EXTRACT = "youth_database";

  private static final int WORK_HOURS = 18;
  private static final int MONTHS_BACK = 12;

  @Override
  public String name() {
    return "youth_status";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(EXTRACT);
  }

  @Override
  public Column schoolYears(String extract) {
    return Periods.schoolYears(col("status_date"), add_months(col("status_date"), MONTHS_BACK + 1));
  }

  @Override
  public List<String> order() {
    return List.of("residence_code", "status_date", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Column isUnattached =
        col("is_month_end")
            .and(col("current").equalTo("NONE"))
            .and(col("is_employed").equalTo(false));
    WindowSpec lastMonths =
        Window.partitionBy("person", "is_month_end")
            .orderBy("month_number")
            .rangeBetween(-MONTHS_BACK, 0);
    return statuses(staged.get(EXTRACT))
        .withColumn("known", count(when(col("is_month_end"), 1)).over(lastMonths))
        .withColumn("unattached", sum(when(isUnattached, 1).otherwise(0)).over(lastMonths))
        .select(
            Persons.hi(col("person")),
            Persons.lo(col("person")),
            col("status_date"),
            col("residence_municipality").as("residence_code"),
            floor(months_between(col("status_date"), col("birth_date")).divide(12))
                .cast("int")
                .as("age"),
            col("completed_vet"),
            col("completed_vet")
                .or(col("completed_gym"))
                .or(coalesce(col("completed_other_youth_education"), lit(false)))
                .as("completed_youth_education"),
            col("current").as("current_education"),
            coalesce(col("public_support"), lit(false)).as("public_support"),
            col("is_employed"),
            col("immigrated_on"),
            coalesce(col("in_agreed_offer"), lit(false)).as("in_agreed_offer"),
            col("known").cast("int").as("known_months"),
            col("unattached").cast("int").as("unattached_months"),
            Periods.schoolYearOf(col("status_date")).as("school_year"));
  }

  /** Rows with {@code current}, {@code is_employed}, {@code is_month_end}, {@code month_number}. */
  static Dataset<Row> statuses(Dataset<Row> staged) {
    return staged
        .withColumn("current", coalesce(col("current_education"), lit("NONE")))
        .withColumn(
            "is_employed", coalesce(col("employed_hours_per_week").geq(WORK_HOURS), lit(false)))
        .withColumn("is_month_end", col("status_date").equalTo(last_day(col("status_date"))))
        .withColumn(
            "month_number", year(col("status_date")).multiply(12).plus(month(col("status_date"))));
  }
}
