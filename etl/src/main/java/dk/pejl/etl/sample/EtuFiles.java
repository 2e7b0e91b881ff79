package dk.pejl.etl.sample;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The well-being survey of NEXT's vocational courses, 2021 to 2025: 1,260 respondents a year in
 * groups by branch school, and one at Campus Ishøj. The shares of the eight questions on teachers,
 * the scores on Læringsmiljø and Samlet and those of Ishøj in 2021 are the documents' own. About
 * 120,000 answers.
 */
final class EtuFiles implements SamplePart {
  private static final String DATES = "yyyy-MM-dd";

  /** Respondents who go on one course. */
  private record Course(String programme, String stage, String department, int count) {}

  /**
   * Respondents of one branch school.
   *
   * @param offset by how many points their shares differ from the school's
   * @param scores Læringsmiljø of each year from 2021
   * @param overall Samlet of each year from 2021
   */
  private record Group(
      String name, double offset, List<Course> courses, List<Double> scores, List<Double> overall) {
    int count() {
      return courses.stream().mapToInt(Course::count).sum();
    }
  }

  private static final String NOERREBRO = "NEXT-NOERREBRO";
  private static final String VIBENSHUS = "NEXT-VIBENSHUS";

  private static final List<Group> GROUPS =
      List.of(
          new Group(
              "GF1",
              -5,
              List.of(
                  new Course("GF1-OSP", "GF1", NOERREBRO, 70),
                  new Course("GF1-KHF", "GF1", "NEXT-BALTORP", 50),
                  new Course("GF1-TBT", "GF1", "NEXT-EMDRUP", 60)),
              List.of(3.74, 3.75, 3.75, 3.75, 3.79),
              List.of(3.71, 3.7, 3.7, 3.7, 3.73)),
          new Group(
              "Business",
              -4,
              List.of(
                  new Course("BUS-DETAIL", "GF2", "NEXT-BALTORP", 80),
                  new Course("BUS-HANDEL", "GF2", "NEXT-BALTORP", 70),
                  new Course("BUS-KONTOR", "HF", "NEXT-FREDERIKSBERG", 70)),
              List.of(3.9, 3.9, 3.91, 3.8, 3.77),
              List.of(3.85, 3.85, 3.85, 3.8, 3.78)),
          new Group(
              "Byg",
              1,
              List.of(
                  new Course("BYG-TRAEFAG", "GF2", "NEXT-EMDRUP", 100),
                  new Course("BYG-MURER", "GF2", "NEXT-EMDRUP", 60),
                  new Course("BYG-TRAEFAG", "HF", "NEXT-EMDRUP", 100)),
              List.of(3.9, 3.9, 3.9, 3.9, 3.95),
              List.of(3.88, 3.88, 3.88, 3.88, 3.93)),
          new Group(
              "Industri",
              -1,
              List.of(
                  new Course("IND-ELEKTRIKER", "GF2", NOERREBRO, 120),
                  new Course("IND-INDUSTRITEKNIK", "GF2", VIBENSHUS, 60),
                  new Course("IND-ELEKTRIKER", "HF", NOERREBRO, 80)),
              List.of(3.84, 3.85, 3.85, 3.85, 3.86),
              List.of(3.86, 3.86, 3.86, 3.86, 3.86)),
          new Group(
              "Medie",
              2,
              List.of(
                  new Course("MED-FILM-TV", "GF2", VIBENSHUS, 20),
                  new Course("MED-FILM-TV", "HF", VIBENSHUS, 20),
                  new Course("MED-FOTOGRAF", "GF2", VIBENSHUS, 20),
                  new Course("MED-FOTOGRAF", "HF", VIBENSHUS, 20),
                  new Course("MED-TEATER-EVENT-AV", "GF2", VIBENSHUS, 20),
                  new Course("MED-TEATER-EVENT-AV", "HF", VIBENSHUS, 20)),
              List.of(4.0, 4.0, 4.0, 4.0, 4.06),
              List.of(3.97, 3.97, 3.97, 3.97, 4.0)),
          new Group(
              "Skønhed",
              9,
              List.of(
                  new Course("SKO-FRISOER", "GF2", NOERREBRO, 35),
                  new Course("SKO-FRISOER", "HF", NOERREBRO, 35),
                  new Course("SKO-KOSMETIKER", "GF2", NOERREBRO, 30),
                  new Course("SKO-KOSMETIKER", "HF", NOERREBRO, 30),
                  new Course("SKO-FITNESS", "GF2", NOERREBRO, 30)),
              List.of(4.2, 4.2, 4.2, 4.2, 4.16),
              List.of(4.2, 4.2, 4.2, 4.2, 4.17)),
          new Group(
              "Ishøj",
              0,
              List.of(new Course("BYG-TRAEFAG", "GF2", "NEXT-ISHOEJ", 60)),
              List.of(4.0, 3.95, 4.0, 4.05, 4.1),
              List.of(3.94, 3.92, 3.96, 4.03, 4.08)));

  /** Altid or Ofte of 2021 to 2025, in per cent; 2023 and 2024 are printed. */
  private static final Map<String, int[]> SHARES =
      new LinkedHashMap<>(
          Map.of(
              "teacher_help", new int[] {82, 82, 83, 86, 87},
              "teacher_respect", new int[] {84, 85, 85, 86, 86},
              "teacher_prepared", new int[] {82, 81, 82, 85, 84},
              "teacher_keeps_agreements", new int[] {83, 84, 84, 83, 84},
              "teacher_gives_responsibility", new int[] {80, 81, 81, 82, 83},
              "teacher_explains", new int[] {79, 78, 79, 79, 78},
              "teacher_sets_goals", new int[] {74, 75, 75, 76, 78},
              "teacher_feedback", new int[] {72, 72, 73, 73, 74}));

  /** Scores of Ishøj in 2021 on what is not about teachers. */
  private static final Map<String, Double> ISHOEJ_2021 =
      Map.of(
          "Egen indsats og motivation",
          4.2,
          "Velbefindende",
          4.3,
          "Fysiske rammer",
          3.6,
          "Egne evner",
          4.1,
          "Ingen indikator",
          3.1);

  private static final int FIRST = 2021;
  private static final int LAST = 2025;

  @Override
  public String name() {
    return "elevtrivsel på erhvervsuddannelser";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    for (int year = FIRST; year <= LAST; year++) {
      questions(folder, year);
      answers(folder, year, world.random("ETU " + year));
      invitations(folder, year);
    }
  }

  private static void questions(SampleFolder folder, int year) {
    String path = "registre/spoergsmaal_%d_%d-10-20.csv".formatted(year, year);
    List<SampleQuestion> all = new ArrayList<>(SampleQuestion.TEACHERS);
    all.addAll(SampleQuestion.OTHERS);
    all.addAll(SampleQuestion.TRAINING);
    all.addAll(SampleQuestion.UPPER_SECONDARY);
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header(
          "Undersøgelse",
          "År",
          "Spørgsmål",
          "Tekst",
          "Indikator",
          "Forløb",
          "Laveste",
          "Højeste",
          "Vendes",
          "Positive svar");
      for (SampleQuestion one : all) {
        file.row(
            one.survey(),
            year,
            one.key(),
            one.text(),
            one.indicator(),
            one.stage(),
            BigDecimal.ONE,
            BigDecimal.valueOf(5),
            one.reversed(),
            one.positive());
      }
      CompanySurveyFiles.questions(file, year);
    }
  }

  private static void answers(SampleFolder folder, int year, Random random) {
    String path =
        "skoler/NEXT/etu-svar_NEXT_%d_%s.csv".formatted(year, LocalDate.of(year + 1, 3, 1));
    Map<String, Map<Group, List<Integer>>> drawn = new LinkedHashMap<>();
    SampleQuestion.TEACHERS.forEach(
        question -> drawn.put(question.key(), teachers(question.key(), year, random)));
    SampleQuestion.OTHERS.forEach(
        question -> drawn.put(question.key(), others(question, year, random)));
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header(
          "År", "Besvarelse", "Afdeling", "Uddannelse", "Forløb", "Spørgsmål", "Svar", "Værdi");
      for (Group group : GROUPS) {
        write(file, group, year, drawn, random);
      }
      folder.planted(
          path,
          "unknown_code",
          file.row(year, "x1", NOERREBRO, "SKO-FRISOER", "GF2", "teacher_help", "måske", 3),
          "et svar, som skalaen ikke har");
    }
  }

  private static void write(
      SampleFile file,
      Group group,
      int year,
      Map<String, Map<Group, List<Integer>>> drawn,
      Random random) {
    int number = 0;
    for (Course course : group.courses()) {
      for (int i = 0; i < course.count(); i++, number++) {
        String respondent = "%s-%d-%04d".formatted(group.name(), year, number);
        for (SampleQuestion question : SampleQuestion.TEACHERS) {
          int value = drawn.get(question.key()).get(group).get(number);
          row(file, year, respondent, course, question, value);
        }
        for (SampleQuestion question : SampleQuestion.OTHERS) {
          boolean isBlank = question.positive().isEmpty() && random.nextInt(100) < 3;
          int value = isBlank ? 0 : drawn.get(question.key()).get(group).get(number);
          row(file, year, respondent, course, question, value);
        }
        if (course.stage().equals("HF")) {
          for (SampleQuestion question : SampleQuestion.TRAINING) {
            row(file, year, respondent, course, question, 3 + random.nextInt(3));
          }
        }
      }
    }
  }

  private static void row(
      SampleFile file,
      int year,
      String respondent,
      Course course,
      SampleQuestion question,
      int value) {
    file.row(
        year,
        respondent,
        course.department(),
        course.programme(),
        course.stage(),
        question.key(),
        value == 0 ? "ved_ikke" : question.answer(value),
        value == 0 ? null : value);
  }

  /** The school's share is exact; each branch school's is as near its own as that allows. */
  private static Map<Group, List<Integer>> teachers(String key, int year, Random random) {
    int[] shares = SHARES.get(key);
    int share = shares[year - FIRST];
    double mean =
        SHARES.values().stream().mapToInt(one -> one[year - FIRST]).average().orElseThrow();
    Map<Group, Integer> positive = new LinkedHashMap<>();
    int all = 0;
    for (Group group : GROUPS) {
      boolean isPrinted =
          year == 2024 && group.name().equals("Business") && key.equals("teacher_feedback");
      double own = isPrinted ? 63 : share + group.offset();
      positive.put(group, (int) Math.round(own * group.count() / 100));
      all += group.count();
    }
    int wanted = (int) Math.round(share * all / 100.0);
    int lacking = wanted - positive.values().stream().mapToInt(Integer::intValue).sum();
    Group balancing = GROUPS.get(3);
    positive.merge(balancing, lacking, Integer::sum);
    Map<Group, List<Integer>> drawn = new LinkedHashMap<>();
    for (Group group : GROUPS) {
      double score = group.scores().get(year - FIRST) + (share - mean) * 0.02;
      drawn.put(group, AnswerDraw.of(group.count(), positive.get(group), score, random));
    }
    return drawn;
  }

  /** Scored so that Samlet is the group's; the directions of chapter 7 are in the shares. */
  private static Map<Group, List<Integer>> others(
      SampleQuestion question, int year, Random random) {
    Map<Group, List<Integer>> drawn = new LinkedHashMap<>();
    for (Group group : GROUPS) {
      int at = year - FIRST;
      double rest = (19 * group.overall().get(at) - 8 * group.scores().get(at)) / 11;
      double mean = rest + spread(question);
      if (year == FIRST && group.name().equals("Ishøj")) {
        mean =
            ISHOEJ_2021.get(
                question.indicator() == null ? "Ingen indikator" : question.indicator());
      }
      double share = Math.min(0.93, Math.max(0.1, (mean - 2.45) / 2.05));
      share += direction(question.key(), group.name(), year);
      int positive = (int) Math.round(share * group.count());
      drawn.put(group, AnswerDraw.of(group.count(), positive, mean, random));
    }
    return drawn;
  }

  /** Adds up to nothing over the eleven questions. */
  private static double spread(SampleQuestion question) {
    if (question.indicator() == null) {
      return -0.6;
    }
    return switch (question.indicator()) {
      case "Velbefindende" -> 0.3;
      case "Egne evner" -> 0.15;
      case "Egen indsats og motivation" -> 0.2;
      default -> -0.2;
    };
  }

  private static double direction(String question, String group, int year) {
    int since2023 = Math.max(0, Math.min(2, year - 2023));
    String which = group + " " + question;
    return switch (which) {
      case "Business unwanted_sexual_attention",
          "Business doing_well_in_school",
          "Business above_average" ->
          -0.03 * since2023;
      case "Business glad_for_school", "Byg unwanted_sexual_attention" -> 0.03 * since2023;
      case "GF1 unwanted_sexual_attention" -> 0.02 * since2023;
      default -> 0;
    };
  }

  private static void invitations(SampleFolder folder, int year) {
    String path =
        "skoler/NEXT/etu-inviterede_NEXT_%d_%s.csv".formatted(year, LocalDate.of(year + 1, 3, 1));
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header("År", "Afdeling", "Uddannelse", "Forløb", "Inviterede");
      for (Group group : GROUPS) {
        for (Course course : group.courses()) {
          file.row(
              year,
              course.department(),
              course.programme(),
              course.stage(),
              course.count() * 100 / (58 + year - FIRST));
        }
      }
    }
  }
}
