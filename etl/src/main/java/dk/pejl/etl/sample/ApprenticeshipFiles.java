package dk.pejl.etl.sample;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Agreements with companies, school-based training, and the goals of the national agreement. Who
 * completes GF2 has an agreement by then more or less often, by programme; who begins a main course
 * without one is in school-based training or gets one later. About 14,000 agreements at NEXT.
 */
final class ApprenticeshipFiles implements SamplePart {
  private static final String DATES = "yyyy-MM-dd";
  private static final int COMPANIES = 900;

  private record Agreement(
      String number,
      PlannedEnrolment pupil,
      LocalDate signed,
      LocalDate start,
      LocalDate end,
      LocalDate terminated,
      String company) {}

  private record Training(PlannedEnrolment pupil, LocalDate start, LocalDate end) {}

  @Override
  public String name() {
    return "uddannelsesaftaler og skoleoplæring";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    goals(folder);
    for (SampleSchool school : SampleSchool.all(world.scale())) {
      Random random = world.random("agreements of " + school.code());
      List<Agreement> agreements = new ArrayList<>();
      List<Training> trainings = new ArrayList<>();
      Map<String, PlannedEnrolment> mainCourses = new TreeMap<>();
      List<PlannedEnrolment> completed = new ArrayList<>();
      for (PlannedEnrolment one : world.enrolments()) {
        if (one.school().equals(school.code()) && one.stage().equals("HF")) {
          mainCourses.putIfAbsent(one.person() + one.programme(), one);
        } else if (one.school().equals(school.code())
            && one.stage().equals("GF2")
            && one.leaveReason().equals(LeaveCodes.COMPLETED)) {
          completed.add(one);
        }
      }
      for (PlannedEnrolment gf2 : completed) {
        PlannedEnrolment main = mainCourses.get(gf2.person() + gf2.programme());
        plan(school, gf2, main, random, agreements, trainings);
      }
      write(folder, school, agreements);
      writeTraining(folder, school, trainings);
    }
  }

  private static void plan(
      SampleSchool school,
      PlannedEnrolment gf2,
      PlannedEnrolment main,
      Random random,
      List<Agreement> agreements,
      List<Training> trainings) {
    int share = 55 + Math.floorMod(gf2.programme().hashCode(), 38) + gf2.end().getYear() - 2022;
    boolean early = random.nextInt(100) < share;
    if (!early && main == null) {
      return;
    }
    if (!early && random.nextInt(100) < 35) {
      trainings.add(new Training(gf2, main.start(), main.end()));
      return;
    }
    LocalDate signed =
        early
            ? gf2.end().minusDays(random.nextInt(70))
            : main.start().minusDays(random.nextInt(5)).isAfter(gf2.end())
                ? main.start().minusDays(random.nextInt(3))
                : gf2.end().plusDays(1);
    LocalDate start = main == null ? gf2.end().plusDays(14) : main.start();
    LocalDate end = main == null ? start.plusYears(3) : main.end();
    boolean isTerminated = random.nextInt(100) < 6 && start.plusDays(90).isBefore(end);
    agreements.add(
        new Agreement(
            school.sender() + "-" + (100_000 + agreements.size()),
            gf2,
            signed,
            start,
            end.isBefore(signed) ? signed : end,
            isTerminated ? start.plusDays(30 + random.nextInt(60)) : null,
            "10%08d".formatted(1_000_003 + 37 * random.nextInt(COMPANIES))));
  }

  private static void write(SampleFolder folder, SampleSchool school, List<Agreement> agreements) {
    for (int year = 2017; year <= 2026; year++) {
      int signedIn = year;
      List<Agreement> ofYear =
          agreements.stream()
              .filter(one -> one.signed().getYear() == signedIn)
              .filter(one -> !one.signed().isAfter(SampleCalendar.LAST_DELIVERY))
              .toList();
      if (ofYear.isEmpty()) {
        continue;
      }
      String path =
          "skoler/%s/uddannelsesaftaler_%s_%d_2026-11-03.csv"
              .formatted(school.sender(), school.sender(), year);
      try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
        file.header(
            "Aftalenummer",
            "CPR-nr.",
            "Uddannelse",
            "Aftaletype",
            "Underskrevet",
            "Startdato",
            "Slutdato",
            "Ophævet",
            "P-nummer",
            "Afdeling");
        for (Agreement one : ofYear) {
          boolean isKnown =
              one.terminated() != null && !one.terminated().isAfter(SampleCalendar.LAST_DELIVERY);
          file.row(
              one.number(),
              one.pupil().person(),
              one.pupil().programme(),
              "almindelig",
              one.signed(),
              one.start(),
              one.end(),
              isKnown ? one.terminated() : null,
              one.company(),
              one.pupil().department());
        }
      }
    }
  }

  private static void writeTraining(
      SampleFolder folder, SampleSchool school, List<Training> trainings) {
    String path =
        "skoler/%s/skoleoplaering_%s_2026-11-03.csv".formatted(school.sender(), school.sender());
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header("CPR-nr.", "Uddannelse", "Startdato", "Slutdato", "Afdeling");
      for (Training one : trainings) {
        if (!one.start().isAfter(SampleCalendar.LAST_DELIVERY)) {
          boolean isKnown = !one.end().isAfter(SampleCalendar.LAST_DELIVERY);
          file.row(
              one.pupil().person(),
              one.pupil().programme(),
              one.start(),
              isKnown ? one.end() : null,
              one.pupil().department());
        }
      }
    }
  }

  /** A programme below 70 per cent in 2019 has lower goals, 10 points more a year until 80. */
  private static void goals(SampleFolder folder) {
    String path = "registre/maaltal-uddannelsesaftaler_2022-01-10.csv";
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header("Uddannelse", "Tidspunkt", "År", "Mål");
      for (SampleProgramme programme : SampleProgramme.GF2) {
        int in2019 = 35 + Math.floorMod(programme.code().hashCode(), 38);
        for (int year = 2022; year <= 2026; year++) {
          int goal = Math.min(80, in2019 + 10 * (year - 2020));
          file.row(programme.code(), "gf2_end", year, new BigDecimal(goal));
          file.row(programme.code(), "week_15", year, new BigDecimal(Math.min(60, goal - 20)));
        }
      }
    }
  }
}
