package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;

/** The facts of surveys. */
final class SurveyFacts {
  private SurveyFacts() {}

  static List<Fact> all() {
    return List.of(
        new SurveyScoreFact(),
        new CompanyScoreFact(),
        new CompanyInvitationFact(),
        invitation(),
        localSurvey());
  }

  private static Fact invitation() {
    return new PlainFact(
        "survey_invitation",
        "etu_invitation",
        () -> CompanyScoreFact.schoolYear(col("survey_year")),
        () ->
            List.of(
                col("survey_year").as("year"),
                col("department").as("department_code"),
                col("programme").as("programme_code"),
                col("stage"),
                col("invited")),
        List.of("department_code", "programme_code", "stage"));
  }

  private static Fact localSurvey() {
    return new PlainFact(
        "local_survey",
        "local_survey",
        () -> Periods.schoolYearOf(col("date")),
        () ->
            List.of(
                col("unit"),
                coalesce(col("indicator"), lit("")).as("indicator"),
                coalesce(col("question"), lit("")).as("question"),
                col("date").as("measured_on"),
                col("score").cast("decimal(12,2)").as("score"),
                col("answers"),
                col("scale_min").cast("decimal(12,1)").as("scale_min"),
                col("scale_max").cast("decimal(12,1)").as("scale_max")),
        List.of("unit", "measured_on", "indicator", "question"));
  }
}
