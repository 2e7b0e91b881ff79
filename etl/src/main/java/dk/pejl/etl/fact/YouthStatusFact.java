package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.months_between;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What young people do: one row for each person and status date whose municipality delivered then,
 * with age in completed years. Work is employment of so many hours a week (the ministry's rule for
 * unattached youth); it is unknown where no hours are delivered. At month ends, how many of the
 * last, as far back as is long, are delivered, at how many it is known whether the person had an
 * education of any kind or work, and at how many there was neither; at other dates all are 0.
 */
final class YouthStatusFact implements Fact {
  static final String EXTRACT = "youth_database";

  private static final int WORK_HOURS = FactParameter.EMPLOYED_HOURS.number();
  private static final int MONTHS_BACK = FactParameter.LONG_TERM_MONTHS.number();

  private final Senders senders;

  YouthStatusFact(Senders senders) {
    this.senders = senders;
  }

  @Override
  public String name() {
    return "youth_status";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(EXTRACT);
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return SchoolYears.between(col("status_date"), add_months(col("status_date"), MONTHS_BACK + 1));
  }

  @Override
  public List<String> order() {
    return List.of("residence_code", "status_date", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Dataset<Row> database = staged.get(EXTRACT);
    Column isUnattached =
        when(col("is_month_end"), col("current").equalTo("NONE").and(not(col("is_employed"))));
    Dataset<Row> statuses =
        statuses(senders, database)
            .withColumn("is_unattached", isUnattached)
            .withColumn("delivered", lastMonths("nullif(is_month_end, false)"))
            .withColumn("known", lastMonths("is_unattached"))
            .withColumn("unattached", lastMonths("nullif(is_unattached, false)"));
    return senders
        .delivered(statuses, database, "status_date")
        .select(
            col("person_hi"),
            col("person_lo"),
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
            col("public_support"),
            col("is_employed"),
            col("immigrated_on"),
            coalesce(col("in_agreed_offer"), lit(false)).as("in_agreed_offer"),
            col("delivered").cast("int").as("delivered_months"),
            col("known").cast("int").as("known_months"),
            col("unattached").cast("int").as("unattached_months"),
            Periods.schoolYearOf(col("status_date")).as("school_year"));
  }

  /** At how many of the month ends up to a day a column says something; 0 on other days. */
  private static Column lastMonths(String column) {
    return expr(
        "if(is_month_end, count("
            + column
            + ") over (partition by person_hi, person_lo order by status_date range between"
            + " interval '"
            + MONTHS_BACK
            + "' month preceding and current row), 0)");
  }

  /**
   * One row for each person with a status at one of {@code days} (person_hi, person_lo,
   * status_date): by the day, in {@code statuses}, what {@code said} says of it.
   */
  static Dataset<Row> statusesOn(
      Dataset<Row> days, Senders senders, Dataset<Row> staged, Column said) {
    String[] ofDay = {"person_hi", "person_lo", "status_date"};
    Column ofDays = map_from_entries(collect_list(struct(col("status_date"), said)));
    return statuses(senders, staged.join(days.distinct(), ofDay, "left_semi"))
        .groupBy("person_hi", "person_lo")
        .agg(ofDays.as("statuses"));
  }

  /**
   * One row for each person and date, with {@code current}, {@code is_employed} (null where it is
   * not known), and {@code is_month_end}.
   */
  private static Dataset<Row> statuses(Senders senders, Dataset<Row> staged) {
    return senders
        .once(Persons.together(staged), "person_hi", "person_lo", "status_date")
        .withColumn("current", coalesce(col("current_education"), lit("NONE")))
        .withColumn("is_employed", col("employed_hours_per_week").geq(WORK_HOURS))
        .withColumn("is_month_end", col("status_date").equalTo(last_day(col("status_date"))));
  }
}
