package dk.pejl.etl.sample;

import static dk.pejl.etl.sample.StatisticsAnswer.DEPARTMENT;
import static dk.pejl.etl.sample.StatisticsAnswer.INDICATOR;
import static dk.pejl.etl.sample.StatisticsAnswer.KIND;
import static dk.pejl.etl.sample.StatisticsAnswer.NUMBER;
import static dk.pejl.etl.sample.StatisticsAnswer.QUESTION;
import static dk.pejl.etl.sample.StatisticsAnswer.YEAR;

/**
 * Answers of uddannelsesstatistik.dk about the well-being of pupils in 2021 to 2025. NEXT's 3.9 to
 * 2024, and the scores of 2021 at Ishøj and Sydkysten, are printed.
 */
final class StatisticsSurveys implements SamplePart {
  private static final int YEARS = 5;
  private static final String NEXT = SampleSchool.NEXT.code();
  private static final double[] ISHOEJ = {3.9, 3.9, 4.0, 4.0, 4.1};
  private static final double[] SYDKYSTEN = {4.1, 4.0, 4.0, 4.1, 4.1};
  private static final double[] LEARNING = {3.9, 3.9, 3.9, 3.9, 4.0};

  @Override
  public String name() {
    return "trivsel fra uddannelsesstatistik.dk";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    StatisticsAnswer vocational = new StatisticsAnswer();
    StatisticsAnswer upperSecondary = new StatisticsAnswer();
    for (int i = 0; i < YEARS; i++) {
      String year = String.valueOf(2021 + i);
      vocational(vocational, i, year);
      glad(upperSecondary, SYDKYSTEN[i], "NEXT-SYDKYSTEN", year);
      glad(upperSecondary, 4.0, null, year);
    }
    vocational.write(folder, StatisticsKey.ETU, "2026-03-15");
    upperSecondary.write(folder, StatisticsKey.GYM, "2026-03-15");
  }

  private static void vocational(StatisticsAnswer answer, int i, String year) {
    score(answer, 3.9, NEXT, "Samlet", null, year);
    score(answer, 4.0, null, "Samlet", null, year);
    score(answer, LEARNING[i], NEXT, "Læringsmiljø", null, year);
    score(answer, 4.0, null, "Læringsmiljø", null, year);
    score(answer, ISHOEJ[i], "NEXT-ISHOEJ", "Samlet", "EUD", year);
    score(answer, 4.0, null, "Samlet", "EUD", year);
  }

  private static void score(
      StatisticsAnswer answer,
      double score,
      String number,
      String indicator,
      String kind,
      String year) {
    answer.row(
        StatisticsKey.SCORE, score, NUMBER, number, INDICATOR, indicator, KIND, kind, YEAR, year);
  }

  private static void glad(StatisticsAnswer answer, double score, String department, String year) {
    answer.row(
        StatisticsKey.QUESTION_SCORE,
        score,
        DEPARTMENT,
        department,
        QUESTION,
        "glad_for_at_gaa_i_skole",
        YEAR,
        year);
  }
}
