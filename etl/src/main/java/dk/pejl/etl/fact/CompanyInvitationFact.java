package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Companies invited for a programme, and whether they answered. Those whose invitation could not be
 * delivered are counted.
 */
final class CompanyInvitationFact implements Fact {
  @Override
  public String name() {
    return "company_invitation";
  }

  @Override
  public Set<String> extracts() {
    return Set.of("vtu_invitation", "vtu_answer");
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return SchoolYears.named(CompanyScoreFact.schoolYear(col("survey_year")));
  }

  @Override
  public List<String> order() {
    return List.of("institution_code", "year", "programme_code", "company_code");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Dataset<Row> answered =
        staged
            .get("vtu_answer")
            .select("survey_year", "institution", "company", "programme")
            .distinct()
            .withColumn("answered", lit(true));
    return staged
        .get("vtu_invitation")
        .join(answered, new String[] {"survey_year", "institution", "company", "programme"}, "left")
        .select(
            col("company").as("company_code"),
            col("survey_year").as("year"),
            col("institution").as("institution_code"),
            col("programme").as("programme_code"),
            coalesce(col("answered"), lit(false)).as("has_answered"),
            CompanyScoreFact.schoolYear(col("survey_year")).as("school_year"));
  }
}
