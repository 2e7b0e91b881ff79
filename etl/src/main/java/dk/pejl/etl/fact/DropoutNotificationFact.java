package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Notifications of risk and dropout, with what followed by the youth database's month ends: whether
 * there is an alternative (an education of any kind, work or an agreed offer) at the month end
 * after some days, and where the person is at that after some months: in education, else employed,
 * else unemployed (on public support), else other. What depends on hours or support that nobody
 * delivered is not known.
 */
final class DropoutNotificationFact implements Fact {
  private static final String EXTRACT = "dropout_notification";
  private static final int DAYS_AFTER = FactParameter.ALTERNATIVE_DAYS.number();
  private static final int MONTHS_AFTER = FactParameter.DESTINATION_MONTHS.number();

  private final Senders senders;

  DropoutNotificationFact(Senders senders) {
    this.senders = senders;
  }

  @Override
  public String name() {
    return "dropout_notification";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(EXTRACT, YouthStatusFact.EXTRACT);
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return extract.equals(EXTRACT)
        ? SchoolYears.between(col("event_date"), col("event_date"))
        : SchoolYears.between(
            add_months(col("status_date"), -(MONTHS_AFTER + 1)), col("status_date"));
  }

  @Override
  public List<String> order() {
    return List.of("residence_code", "event_date", "event_type", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Dataset<Row> notifications = staged.get(EXTRACT);
    Column soon = last_day(date_add(col("event_date"), DAYS_AFTER));
    Column later = last_day(add_months(col("event_date"), MONTHS_AFTER));
    Dataset<Row> days =
        notifications.select(
            col("person_hi"), col("person_lo"), explode(array(soon, later)).as("status_date"));
    Dataset<Row> statuses =
        YouthStatusFact.statusesOn(
            days,
            senders,
            staged.get(YouthStatusFact.EXTRACT),
            struct(hasAlternative().as("alternative"), destination().as("destination")));
    Dataset<Row> once =
        senders.once(
            notifications, "person_hi", "person_lo", "event_type", "event_date", "institution");
    return senders
        .delivered(once, notifications, "event_date")
        .join(statuses, new String[] {"person_hi", "person_lo"}, "left")
        .select(
            col("person_hi"),
            col("person_lo"),
            col("event_type"),
            col("event_date"),
            col("notified_on"),
            col("institution"),
            coalesce(col("education"), lit("ukendt")).as("education"),
            col("first_contact_on"),
            col("new_plan_on"),
            col("residence_municipality").as("residence_code"),
            try_element_at(col("statuses"), soon).getField("alternative").as("has_alternative"),
            coalesce(try_element_at(col("statuses"), later).getField("destination"), lit("ukendt"))
                .as("destination"),
            Periods.schoolYearOf(col("event_date")).as("school_year"));
  }

  private static Column hasAlternative() {
    return col("current")
        .notEqual("NONE")
        .or(col("is_employed"))
        .or(coalesce(col("in_agreed_offer"), lit(false)));
  }

  private static Column destination() {
    return when(col("current").notEqual("NONE"), "other_education")
        .when(col("is_employed"), "employed")
        .when(col("is_employed").isNull().or(col("public_support").isNull()), "ukendt")
        .when(col("public_support"), "unemployed")
        .otherwise("other");
  }
}
