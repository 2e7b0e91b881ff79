package dk.pejl.etl.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The well-being survey at Sydkysten, 2021 to 2025, 180 respondents a year; the scores of 2021 are
 * those of Ishøj's framework. Little bullying is a low answer on a reversed question.
 */
final class GymSurveyFiles implements SamplePart {
  private static final int RESPONDENTS = 180;

  private static final Map<String, Double> SCORES =
      Map.of(
          "Faglig individuel trivsel",
          3.9,
          "Social trivsel",
          4.2,
          "Læringsmiljø",
          3.8,
          "Pres og bekymringer",
          2.4,
          "Mobning",
          4.7);

  /** "Jeg er glad for at gå i skole!" from 2021. */
  private static final double[] GLAD = {4.1, 4.0, 3.95, 4.06, 4.12};

  @Override
  public String name() {
    return "elevtrivsel på gymnasiet";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    for (int year = 2021; year <= 2025; year++) {
      Random random = world.random("GYM " + year);
      Map<String, List<Integer>> drawn = new HashMap<>();
      for (SampleQuestion question : SampleQuestion.UPPER_SECONDARY) {
        double score =
            question.indicator() == null ? GLAD[year - 2021] : SCORES.get(question.indicator());
        double answered = question.reversed() ? 6 - score : score;
        double share = Math.min(0.95, Math.max(0.04, (answered - 2.45) / 2.05));
        drawn.put(
            question.key(),
            AnswerDraw.of(RESPONDENTS, (int) Math.round(share * RESPONDENTS), answered, random));
      }
      String path =
          "skoler/NEXT/gymtrivsel-svar_NEXT_%d_%s.csv"
              .formatted(year, LocalDate.of(year + 1, 3, 1));
      try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
        file.header("År", "Besvarelse", "Afdeling", "Spørgsmål", "Svar", "Værdi");
        for (int i = 0; i < RESPONDENTS; i++) {
          for (SampleQuestion question : SampleQuestion.UPPER_SECONDARY) {
            int value = drawn.get(question.key()).get(i);
            file.row(
                year,
                "gym-%d-%04d".formatted(year, i),
                "NEXT-SYDKYSTEN",
                question.key(),
                question.answer(value),
                value);
          }
        }
      }
    }
  }
}
