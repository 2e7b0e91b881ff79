package dk.pejl.etl.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Notifications of risk and dropout of Ishøj and Albertslund with the follow-up, 2018 to 2026, and
 * Albertslund's drug treatment: 60 people of 18 to 30 in 2017.
 */
final class FollowUpFiles implements SamplePart {
  private static final String DATES = "yyyy-MM-dd";
  private static final Map<Integer, Integer> IN_TREATMENT =
      new TreeMap<>(
          Map.of(
              2017, 60, 2018, 63, 2019, 61, 2020, 66, 2021, 64, 2022, 59, 2023, 62, 2024, 57, 2025,
              54));

  @Override
  public String name() {
    return "opfølgning på frafald og behandling";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    notifications(world, folder, SampleMunicipality.ishoej(world), "ISHØJ");
    notifications(world, folder, SampleMunicipality.albertslund(world), "ALBERTSLUND");
    IN_TREATMENT.forEach((year, persons) -> treatment(world, folder, year, persons));
  }

  private static void notifications(
      SampleWorld world, SampleFolder folder, SampleMunicipality of, String sender) {
    Random random = world.random("notifications of " + of.code());
    for (int year = 2018; year <= 2026; year++) {
      String path = "kommuner/%s/frafald_%s_%d_2026-11-02.csv".formatted(sender, sender, year);
      LocalDate first = LocalDate.of(year, 1, 1);
      List<YoungPerson> young =
          of.people().stream()
              .filter(person -> person.ageOn(first) >= 16 && person.ageOn(first) <= 24)
              .toList();
      try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
        file.header(
            "CPR-nr.",
            "Hændelse",
            "Hændelsesdato",
            "Meddelt",
            "Institution",
            "Uddannelsesart",
            "Første kontakt",
            "Ny plan",
            "Bopælskommune");
        int days = year == 2026 ? 290 : 365;
        for (int i = 0; i < 190; i++) {
          YoungPerson person = young.get((i * 13 + year) % young.size());
          LocalDate day = first.plusDays(random.nextInt(days));
          LocalDate told = day.plusDays(random.nextInt(9));
          boolean isInTime = random.nextInt(100) < 58 + 3 * (year - 2018);
          LocalDate contact =
              told.plusDays(isInTime ? random.nextInt(14) : 16 + random.nextInt(30));
          file.row(
              person.number(),
              i % 5 < 2 ? "risk" : "dropout",
              day,
              told,
              "101401",
              i % 3 == 0 ? "GYM" : "EUD",
              contact,
              contact.plusDays(10),
              of.name());
        }
      }
    }
  }

  private static void treatment(SampleWorld world, SampleFolder folder, int year, int persons) {
    String path =
        "kommuner/ALBERTSLUND/behandling_ALBERTSLUND_%d_%d-02-10.csv".formatted(year, year + 1);
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header("CPR-nr.", "Startdato", "Slutdato", "Rusmiddel", "Kommune");
      for (int i = 0; i < persons + 20; i++) {
        LocalDate start = LocalDate.of(year, 1, 5).plusDays(i * 4L % 300);
        LocalDate born = start.minusYears(19 + i % 11).minusDays(40);
        file.row(
            world.person("treated", year * 1000 + i, born),
            start,
            start.plusDays(45),
            i < persons ? "drugs" : "alcohol",
            "165");
      }
    }
  }
}
