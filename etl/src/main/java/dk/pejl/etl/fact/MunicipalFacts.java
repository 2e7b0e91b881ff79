package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;

/** The facts that municipalities deliver. */
final class MunicipalFacts {
  private static final int MONTHS_OF_A_PLAN = FactParameter.PLAN_MONTHS.number();

  private MunicipalFacts() {}

  static List<Fact> all(AreaCodes areas) {
    Senders senders = new Senders(areas);
    return List.of(
        new YouthStatusFact(senders),
        new SchoolLeaverFact(senders),
        new DropoutNotificationFact(senders),
        ofResidents(
            senders,
            "basic_school_pupil",
            "counting_date",
            () ->
                List.of(
                    col("counting_date"),
                    col("school"),
                    col("grade"),
                    col("residence_municipality").as("residence_code"))),
        ofResidents(
            senders,
            "readiness_assessment",
            "assessed_on",
            () ->
                List.of(
                    col("assessed_on"),
                    col("grade"),
                    col("school"),
                    col("residence_municipality").as("residence_code"),
                    col("ready"))),
        of(
            "education_plan",
            "plan_date",
            () ->
                List.of(
                    col("plan_date"),
                    coalesce(col("valid_to"), add_months(col("plan_date"), MONTHS_OF_A_PLAN))
                        .as("valid_to"),
                    col("guidance_offered_on"),
                    senders.code().as("delivered_by"))),
        of(
            "guidance_offer",
            "offered_on",
            () ->
                List.of(
                    col("offered_on"),
                    col("guidance_type"),
                    col("accepted"),
                    senders.code().as("delivered_by"))),
        of(
            "work_experience",
            "start_date",
            () ->
                List.of(
                    col("start_date"),
                    col("days"),
                    col("grade"),
                    senders.code().as("delivered_by"))),
        of(
            "substance_treatment",
            "start_date",
            () ->
                List.of(
                    col("birth_date"),
                    col("start_date"),
                    col("end_date"),
                    col("substance"),
                    col("municipality").as("municipality_code"))));
  }

  /** The same of residents, one row for each person and day. */
  private static Fact ofResidents(
      Senders senders, String extract, String day, Supplier<List<Column>> columns) {
    return new ResidentFact(
        of(extract, day, columns), senders, day, List.of("person_hi", "person_lo", day));
  }

  /** A fact of the extract's name, with the person and the school year of a day. */
  private static PlainFact of(String extract, String day, Supplier<List<Column>> columns) {
    return new PlainFact(
        extract,
        extract,
        () -> Periods.schoolYearOf(col(day)),
        () -> {
          List<Column> all = new ArrayList<>(List.of(col("person_hi"), col("person_lo")));
          all.addAll(columns.get());
          return all;
        },
        List.of(day, "person_hi", "person_lo"));
  }
}
