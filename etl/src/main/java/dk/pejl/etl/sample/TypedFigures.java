package dk.pejl.etl.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures that have no known table: those that documents print, with their place, and what a school
 * works out of the ministry's tables by branch school, which goes on to 2025 in the sample.
 */
final class TypedFigures implements SamplePart {
  private static final String KL = "KL's invitation til partnerskabet, side 1";
  private static final String NOTE =
      "Børne- og Undervisningsministeriet, notat af 14. december 2017";
  private static final String STRATEGY = "Stærke valg, fodnote 7 (jobindsats.dk)";
  private static final String PLAN = "NEXTs kvalitetsplan";
  private static final String SCHOOL = "Skolens opgørelse af uddannelsesstatistik.dk (eksempel)";
  private static final String EXAMPLE = "Eksempel";

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

  private SampleFile file;

  @Override
  public String name() {
    return "tal indtastet fra en kilde";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    String path = "indtastet/indtastede-tal_PEJL_2026-06-01.csv";
    try (SampleFile out = folder.file(path, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
      file = out;
      file.header(
          "Nøgletal",
          "Område",
          "Institution",
          "Brancheskole",
          "Uddannelse",
          "Uddannelsesart",
          "Forløb",
          "Indgang",
          "Gruppe",
          "Periode",
          "Tæller",
          "Nævner",
          "Værdi",
          "Kilde",
          "Offentliggjort");
      unattached();
      national();
      newRecipients();
      shares();
      scores();
    }
  }

  private void unattached() {
    place("neet_rate", "Albertslund", "age=15-24", "2017", 360, 9.4, NOTE);
    place("neet_rate", "Hele landet", "age=15-24", "2017", null, 7, NOTE);
    double[] albertslund = {9.3, 9.1, 9.0, 8.8, 8.4, 8.3, 8.1};
    double[] country = {7.0, 6.9, 7.1, 6.6, 6.4, 6.3, 6.3};
    for (int i = 0; i < albertslund.length; i++) {
      String year = String.valueOf(2018 + i);
      place("neet_rate", "Albertslund", "age=15-24", year, null, albertslund[i], EXAMPLE);
      place("neet_rate", "Hele landet", "age=15-24", year, null, country[i], EXAMPLE);
    }
  }

  private void national() {
    double[][] figures = {{11, 10.8}, {41, 41.4}};
    double[][] destinations = {{15, 14.6}, {28, 28.3}};
    for (int i = 0; i < 2; i++) {
      String year = String.valueOf(2024 + i);
      String source = i == 0 ? KL : EXAMPLE;
      education("programme_dropout_rate", "GYM", null, year, figures[0][i], source);
      education("programme_dropout_rate", "EUD", null, year, figures[1][i], source);
      education(
          "destination_after_dropout_rate",
          "EUD",
          "destination=unemployed",
          year,
          destinations[0][i],
          source);
      education(
          "destination_after_dropout_rate",
          "EUD",
          "destination=other",
          year,
          destinations[1][i],
          source);
    }
    for (int year = 2017; year <= 2024; year++) {
      String period = String.valueOf(year);
      place(
          "nationwide_vet_share_by_25",
          "Hele landet",
          "series=youth_education",
          period,
          null,
          81 + 0.2 * (year - 2017),
          EXAMPLE);
      place(
          "nationwide_vet_share_by_25",
          "Hele landet",
          "series=vet",
          period,
          null,
          24 + 0.1 * (year - 2017),
          EXAMPLE);
    }
  }

  private void newRecipients() {
    String group = "age=18-30;benefit=uddannelseshjælp";
    int[] counts = {744, 402, 301, 246, 239, 241, 250, 233, 228, 219, 221};
    for (int i = 0; i < counts.length; i++) {
      boolean isPrinted = i == 0 || i == 3;
      place(
          "benefit_new_persons",
          "Albertslund",
          group,
          String.valueOf(2014 + i),
          null,
          counts[i],
          isPrinted ? STRATEGY : EXAMPLE);
    }
  }

  private void shares() {
    SHARES.forEach(
        (question, shares) -> {
          for (int i = 0; i < shares.size(); i++) {
            school(
                "etu_question_positive_rate",
                null,
                null,
                null,
                "question=" + question,
                2023 + i,
                shares.get(i),
                i < 2 ? PLAN + ", tabel 3" : SCHOOL);
          }
        });
    branch("etu_question_positive_rate", "Business", "question=teacher_feedback", 65, 63, 66);
    branch("etu_question_positive_rate", "Business", "question=glad_for_school", 58, 61, 63);
    branch("etu_question_positive_rate", "Business", "question=doing_well_in_school", 66, 63, 62);
    branch(
        "etu_question_positive_rate", "Business", "question=unwanted_sexual_attention", 93, 90, 91);
    branch("etu_question_positive_rate", "GF1", "question=unwanted_sexual_attention", 91, 92, 92);
    branch(
        "etu_question_positive_rate",
        "Byg, Sikkerhed og Service",
        "question=unwanted_sexual_attention",
        88,
        91,
        92);
    branch("etu_question_positive_rate", "Industri", "question=teacher_sets_goals", 72, 72, 73);
    branch("etu_question_positive_rate", "Industri", "question=teacher_feedback", 70, 69, 68);
  }

  private void scores() {
    branch("etu_indicator_score", "Business", "etu_indicator=Læringsmiljø", 3.9, 3.8, 3.8);
    branch(
        "etu_indicator_score",
        "Byg, Sikkerhed og Service",
        "etu_indicator=Læringsmiljø",
        3.9,
        3.9,
        4.0);
    branch("etu_indicator_score", "GF1", "etu_indicator=Velbefindende", 4.0, 4.0, 4.1);
    branch("etu_indicator_score", "GF1", "etu_indicator=Læringsmiljø", 3.8, 3.8, 3.8);
    branch("etu_indicator_score", "Industri", "etu_indicator=Fysiske rammer", 3.5, 3.5, 3.4);
    branch("etu_indicator_score", "GF1", "etu_indicator=Samlet", 3.7, 3.7, 3.7);
    branch("etu_indicator_score", "Skønhed", "etu_indicator=Samlet", 4.2, 4.2, 4.2);
    branch("etu_indicator_score", "Business", "etu_indicator=Samlet", 3.9, 3.8, 3.8);
    branch("etu_indicator_score", "Industri", "etu_indicator=Samlet", 3.9, 3.9, 3.9);
    branch("etu_indicator_score", "Medie", "etu_indicator=Samlet", 4.0, 4.0, 4.0);
    branch(
        "etu_indicator_score", "Byg, Sikkerhed og Service", "etu_indicator=Samlet", 3.9, 3.9, 3.9);
    for (int i = 0; i < 3; i++) {
      for (String stage : List.of("GF2", "HF")) {
        for (String programme : List.of("MED-FILM-TV", "MED-FOTOGRAF", "MED-TEATER-EVENT-AV")) {
          counted("Medie", programme, stage, "etu_indicator=Læringsmiljø", 2023 + i, 20, 80 + i);
        }
        for (String programme : List.of("SKO-FRISOER", "SKO-KOSMETIKER")) {
          int answers = programme.equals("SKO-FRISOER") ? 35 : 30;
          counted(
              "Skønhed",
              programme,
              stage,
              "etu_indicator=Læringsmiljø",
              2023 + i,
              answers,
              answers * 42 / 10 - 2 * i);
          counted(
              "Skønhed",
              programme,
              stage,
              "etu_indicator=Velbefindende",
              2023 + i,
              answers,
              answers * 43 / 10 + i);
        }
      }
    }
  }

  // ---- rows

  private void place(
      String indicator,
      String area,
      String group,
      String period,
      Integer count,
      double value,
      String source) {
    row(indicator, area, null, null, null, null, null, group, period, count, null, value, source);
  }

  private void education(
      String indicator,
      String education,
      String group,
      String period,
      double value,
      String source) {
    row(
        indicator,
        "Hele landet",
        null,
        null,
        null,
        education,
        null,
        group,
        period,
        null,
        null,
        value,
        source);
  }

  /** The values of 2023, 2024 and 2025. */
  private void branch(
      String indicator, String branch, String group, double first, double second, double third) {
    school(indicator, branch, null, null, group, 2023, first, SCHOOL);
    school(indicator, branch, null, null, group, 2024, second, SCHOOL);
    school(indicator, branch, null, null, group, 2025, third, SCHOOL);
  }

  private void school(
      String indicator,
      String branch,
      String programme,
      String stage,
      String group,
      int year,
      double value,
      String source) {
    row(
        indicator,
        null,
        SampleSchool.NEXT.code(),
        branch,
        programme,
        null,
        stage,
        group + ";survey=ETU",
        String.valueOf(year),
        null,
        null,
        value,
        source);
  }

  /** A score with its number of answers, so that programmes can be pooled. */
  private void counted(
      String branch, String programme, String stage, String group, int year, int answers, int sum) {
    row(
        "etu_indicator_score",
        null,
        SampleSchool.NEXT.code(),
        branch,
        programme,
        null,
        stage,
        group + ";survey=ETU",
        String.valueOf(year),
        sum,
        answers,
        (double) sum / answers,
        SCHOOL);
  }

  private void row(
      String indicator,
      String area,
      String institution,
      String branch,
      String programme,
      String education,
      String stage,
      String group,
      String period,
      Integer numerator,
      Integer denominator,
      double value,
      String source) {
    LocalDate published = LocalDate.of(Integer.parseInt(period.substring(0, 4)) + 1, 3, 15);
    file.row(
        indicator,
        area,
        institution,
        branch,
        programme,
        education,
        stage,
        null,
        group,
        period,
        numerator,
        denominator,
        BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP),
        source,
        published);
  }
}
