package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How content companies are: one row for each company, programme and indicator, the mean of the
 * answered questions when at least half are answered (the rule of pupils' surveys, taken over).
 * Answers on another scale than 1 to 10 are left out: they are never converted.
 */
final class CompanyScoreFact implements Fact {
  private static final String ANSWERS = "vtu_answer";
  private static final String QUESTIONS = "question_register";

  @Override
  public String name() {
    return "company_score";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(ANSWERS);
  }

  @Override
  public Set<String> references() {
    return Set.of(QUESTIONS);
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return SchoolYears.named(schoolYear(col("survey_year")));
  }

  static Column schoolYear(Column year) {
    return Periods.schoolYearOf(make_date(year, lit(12), lit(31)));
  }

  @Override
  public List<String> order() {
    return List.of("institution_code", "year", "vtu_indicator", "programme_code", "company_code");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Dataset<Row> questions =
        staged
            .get(QUESTIONS)
            .where(col("survey").equalTo("VTU").and(col("survey_indicator").isNotNull()))
            .select(
                col("year").as("survey_year"),
                col("question"),
                col("survey_indicator"),
                col("reversed"));
    Dataset<Row> asked =
        questions.groupBy("survey_year", "survey_indicator").agg(count(lit(1)).as("asked"));
    Column value =
        when(col("reversed"), col("scale_min").plus(col("scale_max")).minus(col("value")))
            .otherwise(col("value"));
    return staged
        .get(ANSWERS)
        .where(col("scale_min").equalTo(1).and(col("scale_max").equalTo(10)))
        .join(broadcast(questions), new String[] {"survey_year", "question"})
        .groupBy("company", "survey_year", "institution", "programme", "survey_indicator")
        .agg(count(lit(1)).as("answered"), sum(value).as("total"))
        .join(broadcast(asked), new String[] {"survey_year", "survey_indicator"})
        .where(col("answered").geq(col("asked").multiply(FactParameter.ANSWERED_SHARE.share())))
        .select(
            col("company").as("company_code"),
            col("survey_year").as("year"),
            col("institution").as("institution_code"),
            col("programme").as("programme_code"),
            col("survey_indicator").as("vtu_indicator"),
            col("total").divide(col("answered")).cast("decimal(12,6)").as("score"),
            schoolYear(col("survey_year")).as("school_year"));
  }
}
