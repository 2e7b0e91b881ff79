package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Scores of well-being surveys: one row for each respondent and question answered, and one for each
 * respondent and indicator. An answer is 1 to 5 with 5 best, after reversal; "don't know" and blank
 * are no answers. The score on an indicator is the mean of its answered questions, and exists only
 * when at least half of those that the respondent is asked are answered (ministry's news of 29
 * April 2019). Samlet is the same over all questions, those without an indicator included; Ingen
 * indikator over these (both assumed). Upper secondary education has no Samlet.
 */
final class SurveyScoreFact implements Fact {
  private static final String ETU = "etu_answer";
  private static final String GYM = "gym_wellbeing_answer";
  private static final String QUESTIONS = "question_register";
  private static final String NO_INDICATOR = "Ingen indikator";
  private static final String ALL = "Samlet";
  private static final List<String> RESPONDENT =
      List.of(
          "respondent_hi", "respondent_lo", "survey", "year", "department", "programme", "stage");

  @Override
  public String name() {
    return "survey_score";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(ETU, GYM);
  }

  @Override
  public Set<String> references() {
    return Set.of(QUESTIONS);
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return SchoolYears.named(schoolYear(col("survey_year")));
  }

  /** The survey is held in the last months of the year. */
  private static Column schoolYear(Column year) {
    return Periods.schoolYearOf(make_date(year, lit(12), lit(31)));
  }

  @Override
  public List<String> order() {
    return List.of("survey", "year", "group_key", "department_code", "person_hi", "person_lo");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    Dataset<Row> questions = questions(staged.get(QUESTIONS));
    Dataset<Row> answers = answers(staged, questions);
    return byQuestion(answers)
        .unionByName(byIndicator(answers, questions))
        .select(
            col("respondent_hi").as("person_hi"),
            col("respondent_lo").as("person_lo"),
            col("survey"),
            col("year"),
            col("department").as("department_code"),
            col("programme").as("programme_code"),
            col("stage"),
            col("group_key"),
            col("score"),
            col("is_positive"),
            schoolYear(col("year")).as("school_year"));
  }

  private static Dataset<Row> questions(Dataset<Row> register) {
    return register.select(
        col("survey"),
        col("year"),
        col("question"),
        coalesce(col("survey_indicator"), lit(NO_INDICATOR)).as("indicator"),
        col("stage").as("asked_at"),
        col("scale_min"),
        col("scale_max"),
        col("reversed"),
        split(coalesce(col("positive_answers"), lit("")), " ").as("positive"));
  }

  private static Dataset<Row> answers(Map<String, Dataset<Row>> staged, Dataset<Row> questions) {
    Dataset<Row> etu =
        staged
            .get(ETU)
            .select(
                lit("ETU").as("survey"),
                col("survey_year").as("year"),
                col("respondent_hi"),
                col("respondent_lo"),
                col("department"),
                col("programme"),
                col("stage"),
                col("question"),
                col("answer"),
                col("value"));
    Dataset<Row> gym =
        staged
            .get(GYM)
            .select(
                lit("GYM").as("survey"),
                col("survey_year").as("year"),
                col("respondent_hi"),
                col("respondent_lo"),
                col("department"),
                lit("alle").as("programme"),
                lit("GYM").as("stage"),
                col("question"),
                col("answer"),
                col("value"));
    Column rarelyIsGood = array_contains(col("positive"), "aldrig").and(not(col("reversed")));
    Column value = coalesce(col("value"), valueOf(col("answer"), rarelyIsGood));
    Column turned =
        when(col("reversed"), col("scale_min").plus(col("scale_max")).minus(value))
            .otherwise(value);
    return etu.unionByName(gym)
        .where(col("answer").isin("ved_ikke", "blank").equalTo(false))
        .join(broadcast(questions), new String[] {"survey", "year", "question"})
        .withColumn("score", turned.cast("decimal(12,6)"))
        .withColumn("is_positive", isPositive());
  }

  private static Column isPositive() {
    return when(
        array_contains(col("positive"), "").equalTo(false),
        array_contains(col("positive"), col("answer")));
  }

  /**
   * Of a file without numbers. Where rarely is good, the scale runs the other way, unless the
   * answers are reversed anyhow.
   */
  private static Column valueOf(Column answer, Column rarelyIsGood) {
    return when(answer.isin("altid", "helt_enig"), 5)
        .when(answer.isin("ofte", "enig"), 4)
        .when(answer.isin("nogle_gange", "hverken", "en_gang_imellem"), 3)
        .when(answer.equalTo("sjaeldent"), when(rarelyIsGood, 4).otherwise(2))
        .when(answer.equalTo("aldrig"), when(rarelyIsGood, 5).otherwise(1))
        .when(answer.isin("uenig", "tit"), 2)
        .otherwise(1);
  }

  private static Dataset<Row> byQuestion(Dataset<Row> answers) {
    return answers
        .withColumn(
            "group_key", concat(lit("question="), col("question"), lit(";survey="), col("survey")))
        .select(columns());
  }

  private static Dataset<Row> byIndicator(Dataset<Row> answers, Dataset<Row> questions) {
    Dataset<Row> withAll =
        answers.unionByName(
            answers.where(col("survey").equalTo("ETU")).withColumn("indicator", lit(ALL)));
    Dataset<Row> scored =
        withAll
            .groupBy(
                Stream.concat(RESPONDENT.stream(), Stream.of("indicator"))
                    .map(name -> col(name))
                    .toArray(Column[]::new))
            .agg(count(lit(1)).as("answered"), sum("score").as("total"));
    return scored
        .join(
            broadcast(asked(answers, questions)),
            new String[] {"survey", "year", "stage", "indicator"})
        .where(col("answered").geq(col("asked").multiply(FactParameter.ANSWERED_SHARE.share())))
        .where(col("survey").equalTo("ETU").or(col("indicator").notEqual(NO_INDICATOR)))
        .withColumn("score", col("total").divide(col("answered")).cast("decimal(12,6)"))
        .withColumn("is_positive", lit(null).cast("boolean"))
        .withColumn(
            "group_key",
            concat(lit("etu_indicator="), col("indicator"), lit(";survey="), col("survey")))
        .select(columns());
  }

  /** How many questions of an indicator a respondent at a stage is asked. */
  private static Dataset<Row> asked(Dataset<Row> answers, Dataset<Row> questions) {
    Dataset<Row> withAll =
        questions.unionByName(
            questions.where(col("survey").equalTo("ETU")).withColumn("indicator", lit(ALL)));
    return answers
        .select("survey", "year", "stage")
        .distinct()
        .join(withAll, new String[] {"survey", "year"})
        .where(col("asked_at").isNull().or(col("asked_at").equalTo(col("stage"))))
        .groupBy("survey", "year", "stage", "indicator")
        .agg(count(lit(1)).as("asked"));
  }

  private static Column[] columns() {
    return Stream.concat(RESPONDENT.stream(), Stream.of("group_key", "score", "is_positive"))
        .map(name -> col(name))
        .toArray(Column[]::new);
  }
}
