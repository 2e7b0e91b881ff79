package dk.pejl.etl.sample;

import static dk.pejl.etl.sample.StatisticsAnswer.ENTRY;
import static dk.pejl.etl.sample.StatisticsAnswer.MUNICIPALITY;
import static dk.pejl.etl.sample.StatisticsAnswer.NUMBER;
import static dk.pejl.etl.sample.StatisticsAnswer.PROGRAMME;
import static dk.pejl.etl.sample.StatisticsAnswer.SCHOOL_YEAR;
import static dk.pejl.etl.sample.StatisticsAnswer.STAGE;
import static dk.pejl.etl.sample.StatisticsAnswer.YEAR;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Answers of uddannelsesstatistik.dk about municipalities, basic courses and programmes. Printed
 * figures stand as they are printed, the rest is made up around them.
 */
final class StatisticsTables implements SamplePart {
  private static final String COUNTRY = "Hele landet";
  private static final String NEXT = SampleSchool.NEXT.code();

  /** NEXT and the country in 2022 to 2025 by entry of GF1; 2023 and 2024 are printed. */
  private static final Map<String, double[][]> GF1 =
      new TreeMap<>(
          Map.of(
              "Omsorg sundhed og pædagogik",
              new double[][] {{18.9, 19.8, 16.7, 14.5}, {9.4, 9.3, 9.1, 9.0}},
              "Kontor handel og forretningsservice",
              new double[][] {{7.0, 7.2, 9.4, 10.0}, {5.2, 5.1, 5.0, 5.1}},
              "Teknologi byggeri og transport",
              new double[][] {{7.5, 6.9, 7.2, 7.1}, {6.9, 6.8, 6.7, 6.7}}));

  /** How far places are from Ishøj in percentage points: in vocational, in any education. */
  private static final Map<String, double[]> FROM_ISHOEJ =
      new TreeMap<>(
          Map.of(
              "Albertslund",
              new double[] {3, 2},
              "Brøndby",
              new double[] {1.6, 0.4},
              COUNTRY,
              new double[] {9.5, 5},
              "Høje-Taastrup",
              new double[] {2.2, 1.5},
              "Ishøj",
              new double[] {0, 0},
              "Vallensbæk",
              new double[] {-1.2, 6.1}));

  @Override
  public String name() {
    return "tal fra uddannelsesstatistik.dk";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    transitions(folder);
    profiles(folder);
    dropout(folder);
    programmes(folder, world.random("statistics by programme"));
    absence(folder);
  }

  /** Ishøj's 8.7, 10.5 and 9.8 of vocational education and 80.8 after 15 months are printed. */
  private static void transitions(SampleFolder folder) {
    StatisticsAnswer answer = new StatisticsAnswer();
    double[] vet = {8.7, 10.5, 9.8, 11.0, 11.7, 12.9, 14.3, 15.7};
    double[] any = {79.1, 79.9, 80.8, 81.6, 82.2, 82.8, 83.5, 83.8};
    for (int i = 0; i < vet.length; i++) {
      String[] year = {(2017 + i) + "/" + (2018 + i)};
      int since = i;
      FROM_ISHOEJ.forEach(
          (area, shift) -> {
            String[] levels = {MUNICIPALITY, area, SCHOOL_YEAR, year[0]};
            double nearer = area.equals(COUNTRY) ? 0.4 * since : 0;
            answer.row(StatisticsKey.TO_VET, vet[since] + shift[0] - nearer, levels);
            answer.row(StatisticsKey.TO_EDUCATION, any[since] + shift[1], levels);
          });
    }
    answer.write(folder, StatisticsKey.TRANSITION, "2026-11-01");
  }

  /** Albertslund's 74 and 14.7 of 2016 are printed. */
  private static void profiles(SampleFolder folder) {
    StatisticsAnswer answer = new StatisticsAnswer();
    for (int year = 2016; year <= 2023; year++) {
      profile(answer, "Hele landet", year, 84, 26.4);
      profile(answer, "Albertslund", year, 74, 14.7);
      profile(answer, "Ishøj", year, 72, 17.2);
    }
    answer.write(folder, StatisticsKey.PROFILE, "2024-05-01");
  }

  private static void profile(
      StatisticsAnswer answer, String area, int year, double any, double vet) {
    String[] levels = {"[Bopælskommune].[Kommune]", area, "[År].[År]", String.valueOf(year)};
    answer.row(StatisticsKey.ANY_COMPETENCE, any + 0.3 * (year - 2016), levels);
    answer.row(StatisticsKey.VET_COMPETENCE, vet + 0.2 * (year - 2016), levels);
  }

  private static void dropout(SampleFolder folder) {
    StatisticsAnswer answer = new StatisticsAnswer();
    double[][] without3 = {{8.0, 8.8, 10.2, 9.5}, {7.1, 7.2, 7.3, 7.3}};
    double[][] without6 = {{13.8, 14.8, 16.2, 15.4}, {10.4, 10.6, 10.7, 10.6}};
    for (int i = 0; i < 4; i++) {
      for (int who = 0; who < 2; who++) {
        String school = who == 0 ? NEXT : null;
        String year = String.valueOf(2022 + i);
        gf1(answer, who, i);
        String[] levels = {NUMBER, school, STAGE, "GF2", YEAR, year};
        answer.row(StatisticsKey.WITHOUT_3, without3[who][i], levels);
        answer.row(StatisticsKey.WITHOUT_6, without6[who][i], levels);
      }
    }
    answer.write(folder, StatisticsKey.DROPOUT, "2026-09-15");
  }

  private static void gf1(StatisticsAnswer answer, int who, int i) {
    String school = who == 0 ? NEXT : null;
    String year = String.valueOf(2022 + i);
    GF1.forEach(
        (entry, shares) ->
            answer.row(
                StatisticsKey.DROPOUT_3,
                shares[who][i],
                NUMBER,
                school,
                STAGE,
                "GF1",
                ENTRY,
                entry,
                YEAR,
                year));
  }

  /** 44 percent with an agreement in 2020 and 65 in 2022 are printed of the country. */
  private static void programmes(SampleFolder folder, Random random) {
    StatisticsAnswer transition = new StatisticsAnswer();
    StatisticsAnswer agreements = new StatisticsAnswer();
    for (int year = 2020; year <= 2025; year++) {
      double country = year == 2020 ? 44 : year == 2022 ? 65 : year < 2022 ? 55 : 66 + year - 2023;
      int since = year - 2020;
      row(transition, StatisticsKey.IN_MAIN_COURSE, 66 + 0.5 * since, null, null, year);
      row(transition, StatisticsKey.IN_MAIN_COURSE, 64 + 0.6 * since, NEXT, null, year);
      row(agreements, StatisticsKey.WITH_AGREEMENT, country, null, null, year);
      row(agreements, StatisticsKey.WITH_AGREEMENT, country + 5, NEXT, null, year);
      for (SampleProgramme programme : SampleProgramme.GF2) {
        String title = programme.title();
        double shift = Math.floorMod(programme.code().hashCode(), 24) - 12 + random.nextInt(3);
        double next = 64 + shift + 0.5 * since;
        double agreed = Math.min(97, country + 12 + shift);
        row(transition, StatisticsKey.IN_MAIN_COURSE, next, NEXT, title, year);
        row(agreements, StatisticsKey.WITH_AGREEMENT, agreed, NEXT, title, year);
        row(transition, StatisticsKey.IN_MAIN_COURSE, next + 2 - shift / 2, null, title, year);
        row(agreements, StatisticsKey.WITH_AGREEMENT, country + shift / 2, null, title, year);
      }
    }
    transition.write(folder, StatisticsKey.MAIN_COURSE, "2026-09-15");
    agreements.write(folder, StatisticsKey.APPRENTICESHIP, "2026-09-15");
  }

  private static void row(
      StatisticsAnswer answer,
      String measure,
      double share,
      String school,
      String programme,
      int year) {
    answer.row(measure, share, NUMBER, school, PROGRAMME, programme, YEAR, String.valueOf(year));
  }

  private static void absence(SampleFolder folder) {
    StatisticsAnswer answer = new StatisticsAnswer();
    for (int year = 2022; year <= 2025; year++) {
      for (String stage : List.of("GF1", "GF2")) {
        double share = (stage.equals("GF1") ? 11.2 : 9.6) - 0.1 * (year - 2022);
        answer.row(StatisticsKey.ABSENT, share, STAGE, stage, YEAR, String.valueOf(year));
      }
    }
    answer.write(folder, StatisticsKey.ABSENCE, "2026-09-15");
  }
}
