package dk.pejl.etl.sample;

import dk.pejl.etl.sample.TypedRows.Figure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What NEXT works out of the ministry's tables of its pupils' survey by question, branch school and
 * programme: 2023 and 2024 as the quality plan prints them, 2025 made up.
 */
final class TypedSurveys implements SamplePart {
  private static final String SHARE = "etu_question_positive_rate";
  private static final String SCORE = "etu_indicator_score";
  private static final String PRINTED = "NEXTs kvalitetsplan, tabel 3";
  private static final String WORKED_OUT =
      "Skolens opgørelse af uddannelsesstatistik.dk (eksempel)";
  private static final int FIRST_YEAR = 2023;

  /** Altid or Ofte at NEXT, 2023 to 2025; the first two are printed. */
  private static final Map<String, List<Integer>> SHARES =
      new TreeMap<>(
          Map.of(
              "teacher_help", List.of(83, 86, 87),
              "teacher_respect", List.of(85, 86, 86),
              "teacher_prepared", List.of(82, 85, 84),
              "teacher_keeps_agreements", List.of(84, 83, 84),
              "teacher_gives_responsibility", List.of(81, 82, 83),
              "teacher_explains", List.of(79, 79, 78),
              "teacher_sets_goals", List.of(75, 76, 78),
              "teacher_feedback", List.of(73, 73, 74)));

  @Override
  public String name() {
    return "skolens egne tal fra elevtrivslen";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    String path = "indtastet/indtastede-tal_NEXT_2026-06-01.csv";
    try (SampleFile out = folder.file(path, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
      TypedRows rows = new TypedRows(out);
      shares(rows);
      branchShares(rows);
      branchScores(rows);
      programmeScores(rows);
    }
  }

  private static void shares(TypedRows rows) {
    SHARES.forEach(
        (question, shares) -> {
          for (int i = 0; i < shares.size(); i++) {
            Figure figure = Figure.of(year(i), shares.get(i), i < 2 ? PRINTED : WORKED_OUT);
            rows.school(SHARE, null, null, null, "question=" + question, figure);
          }
        });
  }

  private static void branchShares(TypedRows rows) {
    String attention = "question=unwanted_sexual_attention";
    branch(rows, SHARE, "Business", "question=teacher_feedback", 65, 63, 66);
    branch(rows, SHARE, "Business", "question=glad_for_school", 58, 61, 63);
    branch(rows, SHARE, "Business", "question=doing_well_in_school", 66, 63, 62);
    branch(rows, SHARE, "Business", attention, 93, 90, 91);
    branch(rows, SHARE, "GF1", attention, 91, 92, 92);
    branch(rows, SHARE, "Byg, Sikkerhed og Service", attention, 88, 91, 92);
    branch(rows, SHARE, "Industri", "question=teacher_sets_goals", 72, 72, 73);
    branch(rows, SHARE, "Industri", "question=teacher_feedback", 70, 69, 68);
  }

  private static void branchScores(TypedRows rows) {
    String learning = "etu_indicator=Læringsmiljø";
    String all = "etu_indicator=Samlet";
    branch(rows, SCORE, "Business", learning, 3.9, 3.8, 3.8);
    branch(rows, SCORE, "Byg, Sikkerhed og Service", learning, 3.9, 3.9, 4.0);
    branch(rows, SCORE, "GF1", "etu_indicator=Velbefindende", 4.0, 4.0, 4.1);
    branch(rows, SCORE, "GF1", learning, 3.8, 3.8, 3.8);
    branch(rows, SCORE, "Industri", "etu_indicator=Fysiske rammer", 3.5, 3.5, 3.4);
    branch(rows, SCORE, "GF1", all, 3.7, 3.7, 3.7);
    branch(rows, SCORE, "Skønhed", all, 4.2, 4.2, 4.2);
    branch(rows, SCORE, "Business", all, 3.9, 3.8, 3.8);
    branch(rows, SCORE, "Industri", all, 3.9, 3.9, 3.9);
    branch(rows, SCORE, "Medie", all, 4.0, 4.0, 4.0);
    branch(rows, SCORE, "Byg, Sikkerhed og Service", all, 3.9, 3.9, 3.9);
  }

  private static void branch(
      TypedRows rows, String indicator, String branch, String group, double... values) {
    for (int i = 0; i < values.length; i++) {
      Figure figure = Figure.of(year(i), values[i], WORKED_OUT);
      rows.school(indicator, branch, null, null, group, figure);
    }
  }

  private static void programmeScores(TypedRows rows) {
    for (int i = 0; i < 3; i++) {
      for (String stage : List.of("GF2", "HF")) {
        for (String programme : List.of("MED-FILM-TV", "MED-FOTOGRAF", "MED-TEATER-EVENT-AV")) {
          programme(rows, "Medie", programme, stage, "Læringsmiljø", score(i, 20, 80 + i));
        }
        beauty(rows, "SKO-FRISOER", stage, i, 35);
        beauty(rows, "SKO-KOSMETIKER", stage, i, 30);
      }
    }
  }

  private static void beauty(TypedRows rows, String programme, String stage, int i, int answers) {
    Figure learning = score(i, answers, answers * 42 / 10 - 2 * i);
    Figure relations = score(i, answers, answers * 43 / 10 + i);
    programme(rows, "Skønhed", programme, stage, "Læringsmiljø", learning);
    programme(rows, "Skønhed", programme, stage, "Velbefindende", relations);
  }

  private static void programme(
      TypedRows rows, String branch, String code, String stage, String indicator, Figure figure) {
    rows.school(SCORE, branch, code, stage, "etu_indicator=" + indicator, figure);
  }

  /** A score with its number of answers, so that programmes can be pooled. */
  private static Figure score(int i, int answers, int sum) {
    return new Figure(year(i), sum, answers, (double) sum / answers, WORKED_OUT);
  }

  private static String year(int i) {
    return String.valueOf(FIRST_YEAR + i);
  }
}
