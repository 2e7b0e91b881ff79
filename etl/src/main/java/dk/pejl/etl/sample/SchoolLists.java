package dk.pejl.etl.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * NEXT's own lists: classes and their use of Stærk igennem (50 begun in August 2024, 120 in the
 * year, none below 20 pupils), staff that is trained, the screening of GF1 at Business in 2025 (90
 * not suited), and applications.
 */
final class SchoolLists implements SamplePart {
  private static final String DATES = "yyyy-MM-dd";
  private static final String FOLDER = "skoler/NEXT/";
  private static final int NOT_SUITED = 90;

  @Override
  public String name() {
    return "hold, medarbejdere, screening og ansøgninger";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    List<PlannedEnrolment> next =
        world.enrolments().stream()
            .filter(one -> one.school().equals(SampleSchool.NEXT.code()))
            .toList();
    classes(next, folder, world.random("classes"));
    staff(folder, world.random("staff"));
    screening(next, folder, world.random("screening"));
    applications(folder, world);
  }

  // ---- classes

  private static void classes(List<PlannedEnrolment> next, SampleFolder folder, Random random) {
    Map<Integer, List<PlannedEnrolment>> byYear =
        next.stream()
            .filter(one -> one.stage().equals("GF2") && isCounted(one))
            .filter(one -> one.start().getDayOfMonth() >= 8 && one.start().getDayOfMonth() <= 14)
            .collect(
                Collectors.groupingBy(
                    one -> one.start().getYear(), TreeMap::new, Collectors.toList()));
    for (int year = 2024; year <= 2026; year++) {
      String path = FOLDER + "hold_NEXT_%d_2026-11-03.csv".formatted(year);
      try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
        file.header(
            "Hold",
            "Uddannelse",
            "Forløb",
            "Afdeling",
            "Startdato",
            "Slutdato",
            "Elever ved start",
            "Stærk opstart",
            "Stærkt netværk",
            "Stærk opfølgning",
            "Stærkt videre");
        Map<String, List<PlannedEnrolment>> groups =
            byYear.get(year).stream()
                .collect(
                    Collectors.groupingBy(
                        one -> one.start() + " " + one.programme(),
                        TreeMap::new,
                        Collectors.toList()));
        groups.values().forEach(group -> classesOf(group, file, random));
      }
    }
  }

  private static boolean isCounted(PlannedEnrolment one) {
    return !one.leaveReason().equals(LeaveCodes.NEVER_STARTED)
        && !one.leaveReason().equals(LeaveCodes.EXCHANGE);
  }

  private static void classesOf(List<PlannedEnrolment> group, SampleFile file, Random random) {
    int classes = Math.max(1, group.size() / EnrolmentPlan.pupilsOfAClass());
    PlannedEnrolment like = group.get(0);
    for (int i = 0; i < classes; i++) {
      int pupils = group.size() / classes + (i < group.size() % classes ? 1 : 0);
      int phases = phases(like.start(), random);
      file.row(
          "%s %s %d".formatted(like.programme(), like.start(), i + 1),
          like.programme(),
          "GF2",
          like.department(),
          like.start(),
          like.start().plusDays(140),
          pupils,
          phases >= 1,
          phases >= 2,
          phases >= 3,
          phases >= 4);
    }
  }

  /** The effort spreads: nothing before 2025, a third of the classes then, more in 2026. */
  private static int phases(LocalDate start, Random random) {
    int share = Math.max(0, 35 + 30 * (start.getYear() - 2025));
    return start.getYear() >= 2025 && random.nextInt(100) < share
        ? 3 + random.nextInt(2)
        : start.getYear() >= 2025 ? random.nextInt(3) : 0;
  }

  // ---- staff

  private static void staff(SampleFolder folder, Random random) {
    LocalDate day = LocalDate.of(2026, 10, 5);
    String path = FOLDER + "opkvalificering_NEXT_%s.csv".formatted(day);
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header("Medarbejdernummer", "Navn", "Rolle", "Afdeling", "Fra", "Til", "Opkvalificeret");
      int number = 4000;
      for (Map.Entry<String, Integer> role :
          Map.of("kontaktlærer", 84, "vejleder", 22, "virksomhedskonsulent", 16).entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .toList()) {
        for (int i = 0; i < role.getValue(); i++) {
          LocalDate trained =
              i % 20 < 13 ? LocalDate.of(2025, 3, 1).plusDays(random.nextInt(570)) : null;
          file.row(
              "M" + ++number,
              "Medarbejder",
              role.getKey(),
              i % 2 == 0 ? "NEXT-NOERREBRO" : "NEXT-EMDRUP",
              LocalDate.of(2023, 8, 1),
              null,
              trained);
        }
      }
    }
  }

  // ---- screening

  private static void screening(List<PlannedEnrolment> next, SampleFolder folder, Random random) {
    List<PlannedEnrolment> pupils =
        new ArrayList<>(
            next.stream()
                .filter(one -> one.programme().equals("GF1-KHF") && isCounted(one))
                .filter(one -> one.start().getYear() == 2025)
                .toList());
    Collections.shuffle(pupils, random);
    String path = FOLDER + "screening_NEXT_2025_2025-10-06.csv";
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header("CPR-nr.", "Dato", "Indgang", "Afdeling", "Egnet");
      for (int i = 0; i < pupils.size(); i++) {
        PlannedEnrolment pupil = pupils.get(i);
        file.row(
            pupil.person(),
            LocalDate.of(2025, 9, 4),
            pupil.entry(),
            i % 2 == 0 ? "NEXT-BALTORP" : "NEXT-FREDERIKSBERG",
            i >= NOT_SUITED);
      }
    }
  }

  // ---- applications

  private static void applications(SampleFolder folder, SampleWorld world) {
    Random random = world.random("applications");
    for (int year = 2019; year <= 2026; year++) {
      String path = FOLDER + "ansoegninger_NEXT_%d_%d-04-10.csv".formatted(year, year);
      LocalDate round = LocalDate.of(year, 3, 15);
      try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
        file.header(
            "CPR-nr.", "Runde", "Prioritet", "Uddannelse", "Afdeling", "Klassetrin", "Optaget");
        for (int i = 0; i < 1100 + 10 * (year - 2019); i++) {
          LocalDate born = round.minusYears(15).minusDays(random.nextInt(900));
          SampleProgramme programme = SampleProgramme.GF1.get(random.nextInt(3));
          file.row(
              world.person("applicant", year * 10_000 + i, born),
              round,
              i % 4 == 3 ? 2 : 1,
              programme.code(),
              programme.departments().get(0),
              i % 3 == 0 ? "10" : "9",
              i % 4 != 3);
        }
      }
    }
  }
}
