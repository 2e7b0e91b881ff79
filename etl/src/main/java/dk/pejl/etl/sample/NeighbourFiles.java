package dk.pejl.etl.sample;

import dk.pejl.etl.sample.YoungPerson.Status;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Vallensbæk, which delivers less than its neighbours: the youth database of 14 month ends without
 * hours of work, pupils without offers or work experience, and no plans. Its files also have people
 * of Ishøj, whom Ishøj delivers with another status.
 */
final class NeighbourFiles implements SamplePart {
  private static final String FOLDER = "kommuner/VALLENSBÆK/";
  private static final String DATES = "yyyy-MM-dd";
  private static final YearMonth FIRST = YearMonth.of(2025, 9);
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final int OF_ISHOEJ = 25;

  @Override
  public String name() {
    return "en kommune, der leverer mindre";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    List<YoungPerson> own = SampleMunicipality.vallensbaek(world).people();
    List<YoungPerson> others = SampleMunicipality.ishoej(world).people();
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      statuses(folder, month, own, others);
    }
    for (int year = 2024; year <= 2026; year++) {
      pupils(folder, year, own);
    }
  }

  private static void statuses(
      SampleFolder folder, YearMonth month, List<YoungPerson> own, List<YoungPerson> others) {
    LocalDate day = month.atEndOfMonth();
    String path =
        FOLDER + "ungedatabase_VALLENSBÆK_%s_%s.csv".formatted(month, month.plusMonths(1).atDay(3));
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header(
          "CPR-nr.",
          "Statusdato",
          "Bopælskommune",
          "Fuldført EUD",
          "Fuldført gymnasial",
          "I gang med",
          "Offentlig forsørgelse",
          "Timer om ugen",
          "Indvandret");
      for (YoungPerson person : ofAge(own, day)) {
        Status status = person.on(day);
        file.row(
            person.number(),
            day,
            "187",
            status.completedVet(),
            status.completedGym(),
            status.education(),
            status.onSupport(),
            null,
            null);
      }
      for (YoungPerson person : ofAge(others, day).subList(0, OF_ISHOEJ)) {
        file.row(person.number(), day, "183", false, false, null, false, null, null);
      }
    }
  }

  private static List<YoungPerson> ofAge(List<YoungPerson> people, LocalDate day) {
    List<YoungPerson> found = new ArrayList<>(people);
    found.removeIf(person -> person.ageOn(day) < 15 || person.ageOn(day) > 26);
    return found;
  }

  private static void pupils(SampleFolder folder, int year, List<YoungPerson> people) {
    String path = FOLDER + "udskoling_VALLENSBÆK_%d_%d-10-20.csv".formatted(year, year);
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header("CPR-nr.", "Tælledato", "Skole", "Klassetrin", "Bopælskommune");
      for (YoungPerson person : people) {
        int grade = year - person.born().getYear() - 6;
        if (grade >= 7 && grade <= 9) {
          file.row(person.number(), LocalDate.of(year, 10, 1), "Skole 1", grade, "Vallensbæk");
        }
      }
    }
  }
}
