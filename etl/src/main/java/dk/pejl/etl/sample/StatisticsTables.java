package dk.pejl.etl.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Answers of uddannelsesstatistik.dk and the key to them. GS_OVER_OVERSKO, GS_PROFMOD_PROFMOD and
 * GYM_TRIV_INDIINST are real cubes; the names of the others, and most measures, are assumed.
 * Printed figures stand as they are printed, the rest is made up around them.
 */
final class StatisticsTables implements SamplePart {
  private static final String NUMBER = "[Institution].[Institutionsnummer]";
  private static final String MUNICIPALITY = "[Institution].[Beliggenhedskommune]";
  private static final String STAGE = "[Uddannelse].[Forløb]";
  private static final String ENTRY = "[Uddannelse].[Indgang]";
  private static final String PROGRAMME = "[Uddannelse].[Uddannelse]";
  private static final String INDICATOR = "[TrivselIndikator].[Indikator]";
  private static final String YEAR = "[Tid].[År]";
  private static final String SCHOOL_YEAR = "[Tid].[Skoleår]";
  private static final String NEXT = SampleSchool.NEXT.code();

  private static final String DROPOUT_3 = "Andel afbrudt i alt 3 mdr.";
  private static final String WITHOUT_3 = "Andel afbrudt uden omvalg 3 mdr.";
  private static final String WITHOUT_6 = "Andel afbrudt uden omvalg 6 mdr.";

  /** NEXT and the country from 2022 by entry of GF1; 2023 and 2024 are printed. */
  private static final Map<String, double[][]> GF1 =
      Map.of(
          "Omsorg sundhed og pædagogik",
          new double[][] {{18.9, 19.8, 16.7, 14.5}, {9.4, 9.3, 9.1, 9.0}},
          "Kontor handel og forretningsservice",
          new double[][] {{7.0, 7.2, 9.4, 10.0}, {5.2, 5.1, 5.0, 5.1}},
          "Teknologi byggeri og transport",
          new double[][] {{7.5, 6.9, 7.2, 7.1}, {6.9, 6.8, 6.7, 6.7}});

  @Override
  public String name() {
    return "tal fra uddannelsesstatistik.dk";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    key(folder);
    transitions(folder);
    profiles(folder);
    dropout(folder);
    wellbeing(folder);
    programmes(folder, world.random("statistics by programme"));
    absence(folder);
  }

  private static void key(SampleFolder folder) {
    String path = "registre/officielle-noegletal_2026-08-03.csv";
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
      file.header(
          "Terning",
          "Talkolonne",
          "Nøgletal",
          "Faste værdier",
          "Institution",
          "Uddannelse",
          "Uddannelsesart",
          "Forløb",
          "Indgang",
          "Gruppe");
      file.row(
          "GS_OVER_OVERSKO",
          "Overgang til UU fra 9. og 10. kl. sept året efter",
          "in_education_15_months_rate",
          null,
          null,
          null,
          null,
          null,
          null,
          null);
      file.row(
          "GS_OVER_OVERSKO",
          "Overgang til EUD fra 9. og 10. kl. efter 2 måneder",
          "vet_choice_rate",
          null,
          null,
          null,
          null,
          null,
          null,
          null);
      file.row(
          "GS_PROFMOD_PROFMOD",
          "Komp: Med mindst en ungdomsuddannelsekompetence",
          "profile_model_youth_education_rate",
          null,
          null,
          null,
          null,
          null,
          null,
          null);
      file.row(
          "GS_PROFMOD_PROFMOD",
          "Komp: Med en erhvervsuddannelse",
          "profile_model_vet_rate",
          null,
          null,
          null,
          null,
          null,
          null,
          null);
      for (String[] one :
          List.of(
              new String[] {DROPOUT_3, "dropout_rate_3m"},
              new String[] {WITHOUT_3, "dropout_without_reselection_rate_3m"},
              new String[] {WITHOUT_6, "dropout_without_reselection_rate_6m"})) {
        file.row("EUD_FRAF_STATUS", one[0], one[1], null, NUMBER, null, null, STAGE, ENTRY, null);
      }
      file.row(
          "EUD_TRIV_ETU",
          "Indikatorscore",
          "etu_indicator_score",
          null,
          NUMBER,
          null,
          "[Uddannelse].[Art]",
          null,
          null,
          "etu_indicator=" + INDICATOR + "|survey==ETU");
      file.row(
          "GYM_TRIV_INDIINST",
          "Score på spørgsmål",
          "etu_indicator_score",
          null,
          "[Institution].[Afdelingsnummer]",
          null,
          "=GYM",
          null,
          null,
          "question=[TrivselIndikator].[Spørgsmål]|survey==GYM");
      file.row(
          "EUD_OVER_GF2HF",
          "Andel i hovedforløb 3 mdr.",
          "gf2_to_main_course_rate",
          null,
          NUMBER,
          PROGRAMME,
          null,
          null,
          null,
          null);
      file.row(
          "EUD_PRAK_MAAL",
          "Andel med aftale ved GF2-slut",
          "apprenticeship_agreement_rate",
          null,
          NUMBER,
          PROGRAMME,
          null,
          null,
          null,
          null);
      file.row(
          "EUD_FRAV_FRAVAAR",
          "Fravær i pct.",
          "absence_rate",
          null,
          NUMBER,
          null,
          null,
          STAGE,
          null,
          null);
    }
  }

  // ---- one answer: a row for each set of levels, with all its measures

  private static final class Answer {
    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();

    void row(String measure, double percent, String... levels) {
      String key = String.join(" ", Arrays.stream(levels).map(String::valueOf).toList());
      Map<String, Object> row = rows.computeIfAbsent(key, levelsOfRow -> new LinkedHashMap<>());
      for (int i = 0; i < levels.length; i += 2) {
        if (levels[i + 1] != null) {
          String last = levels[i].substring(levels[i].lastIndexOf('['));
          row.put(levels[i] + "." + last, levels[i + 1]);
        }
      }
      String number =
          BigDecimal.valueOf(percent)
              .setScale(1, RoundingMode.HALF_UP)
              .toPlainString()
              .replace('.', ',');
      row.put(measure, measure.contains("core") ? number : number + " %");
    }

    void write(SampleFolder folder, String cube, String knownOn) {
      folder.json(
          "uddannelsesstatistik/" + cube + "-eksempel_" + knownOn + ".json",
          List.copyOf(rows.values()));
    }
  }

  private static void transitions(SampleFolder folder) {
    Answer answer = new Answer();
    double[] vet = {8.7, 10.5, 9.8, 11.0, 11.7, 12.9, 14.3, 15.7};
    double[] after15 = {79.1, 79.9, 80.8, 81.6, 82.2, 82.8, 83.5, 83.8};
    for (int i = 0; i < vet.length; i++) {
      String year = (2017 + i) + "/" + (2018 + i);
      for (String area : List.of("Hele landet", "Ishøj", "Albertslund", "Vallensbæk")) {
        double shift = area.equals("Ishøj") ? 0 : area.equals("Hele landet") ? 9.5 - 0.4 * i : 3;
        answer.row(
            "Overgang til EUD fra 9. og 10. kl. efter 2 måneder",
            vet[i] + shift,
            MUNICIPALITY,
            area,
            SCHOOL_YEAR,
            year);
        answer.row(
            "Overgang til UU fra 9. og 10. kl. sept året efter",
            after15[i] + (area.equals("Ishøj") ? 0 : area.equals("Hele landet") ? 5 : 2),
            MUNICIPALITY,
            area,
            SCHOOL_YEAR,
            year);
      }
    }
    answer.write(folder, "GS_OVER_OVERSKO", "2026-11-01");
  }

  private static void profiles(SampleFolder folder) {
    Answer answer = new Answer();
    for (int year = 2016; year <= 2023; year++) {
      int since = year - 2016;
      for (String area : List.of("Hele landet", "Albertslund", "Ishøj")) {
        boolean isPrinted = area.equals("Albertslund");
        answer.row(
            "Komp: Med mindst en ungdomsuddannelsekompetence",
            (isPrinted ? 74 : area.equals("Ishøj") ? 72 : 84) + 0.3 * since,
            "[Bopælskommune].[Kommune]",
            area,
            "[År].[År]",
            String.valueOf(year));
        answer.row(
            "Komp: Med en erhvervsuddannelse",
            (isPrinted ? 14.7 : area.equals("Ishøj") ? 17.2 : 26.4) + 0.2 * since,
            "[Bopælskommune].[Kommune]",
            area,
            "[År].[År]",
            String.valueOf(year));
      }
    }
    answer.write(folder, "GS_PROFMOD_PROFMOD", "2024-05-01");
  }

  private static void dropout(SampleFolder folder) {
    Answer answer = new Answer();
    double[][] without3 = {{8.0, 8.8, 10.2, 9.5}, {7.1, 7.2, 7.3, 7.3}};
    double[][] without6 = {{13.8, 14.8, 16.2, 15.4}, {10.4, 10.6, 10.7, 10.6}};
    for (int i = 0; i < 4; i++) {
      String year = String.valueOf(2022 + i);
      for (int who = 0; who < 2; who++) {
        String number = who == 0 ? NEXT : null;
        for (Map.Entry<String, double[][]> entry :
            GF1.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
          answer.row(
              DROPOUT_3,
              entry.getValue()[who][i],
              NUMBER,
              number,
              STAGE,
              "GF1",
              ENTRY,
              entry.getKey(),
              YEAR,
              year);
        }
        answer.row(WITHOUT_3, without3[who][i], NUMBER, number, STAGE, "GF2", YEAR, year);
        answer.row(WITHOUT_6, without6[who][i], NUMBER, number, STAGE, "GF2", YEAR, year);
      }
    }
    answer.write(folder, "EUD_FRAF_STATUS", "2026-09-15");
  }

  private static void wellbeing(SampleFolder folder) {
    Answer answer = new Answer();
    double[][] samlet = {{3.9, 3.9, 3.9, 3.9, 3.9}, {4.0, 4.0, 4.0, 4.0, 4.0}};
    double[] ishoej = {3.9, 3.9, 4.0, 4.0, 4.1};
    for (int i = 0; i < 5; i++) {
      String year = String.valueOf(2021 + i);
      for (int who = 0; who < 2; who++) {
        String number = who == 0 ? NEXT : null;
        answer.row(
            "Indikatorscore", samlet[who][i], NUMBER, number, INDICATOR, "Samlet", YEAR, year);
        answer.row(
            "Indikatorscore",
            i == 4 && who == 0 ? 4.0 : 3.9 + 0.1 * who,
            NUMBER,
            number,
            INDICATOR,
            "Læringsmiljø",
            YEAR,
            year);
      }
      answer.row(
          "Indikatorscore",
          ishoej[i],
          NUMBER,
          "NEXT-ISHOEJ",
          INDICATOR,
          "Samlet",
          "[Uddannelse].[Art]",
          "EUD",
          YEAR,
          year);
      answer.row(
          "Indikatorscore",
          samlet[1][i],
          INDICATOR,
          "Samlet",
          "[Uddannelse].[Art]",
          "EUD",
          YEAR,
          year);
    }
    answer.write(folder, "EUD_TRIV_ETU", "2026-03-15");
    Answer upperSecondary = new Answer();
    double[] glad = {4.1, 4.0, 4.0, 4.1, 4.1};
    for (int i = 0; i < 5; i++) {
      for (String number : new String[] {"NEXT-SYDKYSTEN", null}) {
        upperSecondary.row(
            "Score på spørgsmål",
            number == null ? 4.0 : glad[i],
            "[Institution].[Afdelingsnummer]",
            number,
            "[TrivselIndikator].[Spørgsmål]",
            "glad_for_at_gaa_i_skole",
            YEAR,
            String.valueOf(2021 + i));
      }
    }
    upperSecondary.write(folder, "GYM_TRIV_INDIINST", "2026-03-15");
  }

  private static void programmes(SampleFolder folder, Random random) {
    Answer transition = new Answer();
    Answer agreements = new Answer();
    for (int year = 2020; year <= 2025; year++) {
      String period = String.valueOf(year);
      transition.row(
          "Andel i hovedforløb 3 mdr.", 64 + 0.6 * (year - 2020), NUMBER, NEXT, YEAR, period);
      transition.row("Andel i hovedforløb 3 mdr.", 66 + 0.5 * (year - 2020), YEAR, period);
      double national = year == 2020 ? 44 : year == 2022 ? 65 : year < 2022 ? 55 : 66 + year - 2023;
      agreements.row("Andel med aftale ved GF2-slut", national, YEAR, period);
      agreements.row("Andel med aftale ved GF2-slut", national + 5, NUMBER, NEXT, YEAR, period);
      for (SampleProgramme programme : SampleProgramme.GF2) {
        double shift = Math.floorMod(programme.code().hashCode(), 24) - 12 + random.nextInt(3);
        transition.row(
            "Andel i hovedforløb 3 mdr.",
            64 + shift + 0.5 * (year - 2020),
            NUMBER,
            NEXT,
            PROGRAMME,
            programme.title(),
            YEAR,
            period);
        agreements.row(
            "Andel med aftale ved GF2-slut",
            Math.min(97, national + 12 + shift),
            NUMBER,
            NEXT,
            PROGRAMME,
            programme.title(),
            YEAR,
            period);
      }
    }
    transition.write(folder, "EUD_OVER_GF2HF", "2026-09-15");
    agreements.write(folder, "EUD_PRAK_MAAL", "2026-09-15");
  }

  private static void absence(SampleFolder folder) {
    Answer answer = new Answer();
    for (int year = 2022; year <= 2025; year++) {
      for (String stage : List.of("GF1", "GF2")) {
        answer.row(
            "Fravær i pct.",
            (stage.equals("GF1") ? 11.2 : 9.6) - 0.1 * (year - 2022),
            STAGE,
            stage,
            YEAR,
            String.valueOf(year));
      }
    }
    answer.write(folder, "EUD_FRAV_FRAVAAR", "2026-09-15");
  }
}
