package dk.pejl.etl.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Albertslund's guidance: pupils of 7th to 10th grade, offers, work experience, readiness (146 and
 * 83 of 286 not ready in January 2018) and education plans, 2017 to 2026.
 */
final class GuidanceFiles implements SamplePart {
  private static final String DATES = "yyyy-MM-dd";
  private static final String FOLDER = "kommuner/ALBERTSLUND/";
  private static final int ASSESSED = 286;

  /** Of those assessed, how many are not ready in 8th and 9th grade, from January 2018. */
  private static final List<int[]> NOT_READY =
      List.of(
          new int[] {146, 83},
          new int[] {139, 84},
          new int[] {131, 79},
          new int[] {128, 81},
          new int[] {120, 76},
          new int[] {117, 72},
          new int[] {112, 70});

  private record Pupil(YoungPerson person, String grade) {}

  @Override
  public String name() {
    return "vejledning i udskolingen";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    SampleMunicipality albertslund = SampleMunicipality.albertslund(world);
    Random random = world.random("guidance");
    for (int year = 2018; year <= 2026; year++) {
      List<Pupil> pupils = pupils(albertslund, year);
      writePupils(folder, year, pupils);
      offers(folder, year, pupils, random);
      placements(folder, year, pupils, random);
    }
    for (int i = 0; i < NOT_READY.size(); i++) {
      readiness(world, folder, 2018 + i, NOT_READY.get(i));
    }
    plans(folder, albertslund, random);
  }

  /** Grades by year of birth; one in three goes on to 10th grade. */
  private static List<Pupil> pupils(SampleMunicipality of, int year) {
    List<Pupil> pupils = new ArrayList<>();
    for (YoungPerson person : of.people()) {
      int grade = year - person.born().getYear() - 6;
      boolean staysOn = person.number().hashCode() % 3 == 0;
      if (grade >= 7 && (grade <= 9 || (grade == 10 && staysOn))) {
        pupils.add(new Pupil(person, String.valueOf(grade)));
      }
    }
    return pupils;
  }

  private static void writePupils(SampleFolder folder, int year, List<Pupil> pupils) {
    String path = FOLDER + "udskoling_ALBERTSLUND_%d_%d-10-20.csv".formatted(year, year);
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header("CPR-nr.", "Tælledato", "Skole", "Klassetrin", "Bopælskommune");
      int number = 0;
      for (Pupil pupil : pupils) {
        file.row(
            pupil.person().number(),
            LocalDate.of(year, 10, 1),
            "Skole " + (1 + number++ % 5),
            pupil.grade(),
            "Albertslund Kommune");
      }
    }
  }

  private static void offers(SampleFolder folder, int year, List<Pupil> pupils, Random random) {
    String path = FOLDER + "vejledning_ALBERTSLUND_%d_2026-11-02.csv".formatted(year);
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header("CPR-nr.", "Tilbudt", "Form", "Taget imod");
      for (Pupil pupil : pupils) {
        int chance = random.nextInt(100);
        int share = Math.min(93, 82 + 2 * (year - 2018));
        LocalDate day = LocalDate.of(year, 10, 2).plusDays(random.nextInt(25));
        if (chance < share) {
          file.row(
              pupil.person().number(), day, chance % 2 == 0 ? "group" : "individual", chance > 20);
        } else {
          file.row(pupil.person().number(), day, "collective", true);
        }
      }
    }
  }

  private static void placements(SampleFolder folder, int year, List<Pupil> pupils, Random random) {
    String path = FOLDER + "praktik_ALBERTSLUND_%d_2026-11-02.csv".formatted(year);
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header("CPR-nr.", "Startdato", "Dage", "Klassetrin", "Branche");
      for (Pupil pupil : pupils) {
        boolean isAsked = pupil.grade().equals("8") || pupil.grade().equals("9");
        if (isAsked && random.nextInt(100) < 46 + year - 2018) {
          file.row(
              pupil.person().number(),
              LocalDate.of(year, 10, 5),
              1 + random.nextInt(5),
              pupil.grade(),
              "Handel");
        }
      }
    }
  }

  private static void readiness(SampleWorld world, SampleFolder folder, int year, int[] notReady) {
    String path = FOLDER + "parathed_ALBERTSLUND_%d_%d-03-05.csv".formatted(year, year);
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header(
          "CPR-nr.",
          "Vurderet",
          "Klassetrin",
          "Skole",
          "Bopælskommune",
          "Ønsket uddannelse",
          "Parat");
      for (int grade = 8; grade <= 9; grade++) {
        for (int i = 0; i < ASSESSED; i++) {
          LocalDate born = LocalDate.of(year - grade - 6, 1, 1).plusDays(i % 360);
          file.row(
              world.person("assessed", year * 10_000 + grade * 1000 + i, born),
              LocalDate.of(year, 1, 15),
              grade,
              "Skole " + (1 + i % 5),
              "165",
              i % 3 == 0 ? "EUD" : "GYM",
              i >= notReady[grade - 8]);
        }
      }
    }
  }

  /** Nine in ten of those who are not on their way get a plan each August. */
  private static void plans(SampleFolder folder, SampleMunicipality of, Random random) {
    for (int year = 2017; year <= 2026; year++) {
      String path = FOLDER + "uddannelsesplaner_ALBERTSLUND_%d_2026-11-02.csv".formatted(year);
      LocalDate day = LocalDate.of(year, 8, 20);
      try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
        file.header("CPR-nr.", "Plandato", "Gælder til", "Tekst");
        for (YoungPerson person : of.people()) {
          int age = person.ageOn(day);
          if (age >= 15
              && age <= 25
              && !isOnTheirWay(person, day)
              && random.nextInt(100) < 88 + (year - 2017) / 2) {
            file.row(person.number(), day.plusDays(random.nextInt(40)), null, "Plan");
          }
        }
      }
    }
  }

  private static boolean isOnTheirWay(YoungPerson person, LocalDate day) {
    YoungPerson.Status status = person.on(day);
    return status.hasCompleted() || status.isInYouthEducation();
  }
}
