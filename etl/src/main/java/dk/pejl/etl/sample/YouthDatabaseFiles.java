package dk.pejl.etl.sample;

import dk.pejl.etl.sample.YoungPerson.Status;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Extracts of Ungedatabasen of Ishøj and Albertslund, and at a scale above 1 of others: 13 June, 1
 * October and 31 December of 2017 to 2023, and each month end from January 2024 on. About 450,000
 * records.
 */
final class YouthDatabaseFiles implements SamplePart {
  private static final BigDecimal FULL_TIME = new BigDecimal("37.0");
  private static final BigDecimal FEW = new BigDecimal("8.0");
  private static final BigDecimal NONE = new BigDecimal("0.0");

  @Override
  public String name() {
    return "Ungedatabasen";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    List<SampleMunicipality> all = new ArrayList<>(SampleMunicipality.others(world));
    all.add(SampleMunicipality.ishoej(world));
    all.add(SampleMunicipality.albertslund(world));
    for (SampleMunicipality one : all) {
      for (int year = 2017; year <= 2025; year++) {
        write(folder, one, String.valueOf(year), days(one, year), LocalDate.of(year + 1, 1, 20));
      }
      for (int month = 1; month <= 10; month++) {
        YearMonth of = YearMonth.of(2026, month);
        List<LocalDate> days = new ArrayList<>();
        if (month == 6) {
          days.add(of.atDay(13));
        }
        if (month == 10) {
          days.add(of.atDay(1));
        }
        days.add(of.atEndOfMonth());
        write(folder, one, of.toString(), days, of.plusMonths(1).atDay(2));
      }
    }
  }

  private static List<LocalDate> days(SampleMunicipality one, int year) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(LocalDate.of(year, 6, 13));
    days.add(LocalDate.of(year, 10, 1));
    days.add(LocalDate.of(year, 12, 31));
    if (year == 2022 && one.code().equals("183")) {
      days.add(LocalDate.of(2022, 4, 22));
      days.add(LocalDate.of(2022, 5, 6));
    }
    for (int month = 1; year >= 2024 && month <= 12; month++) {
      days.add(YearMonth.of(year, month).atEndOfMonth());
    }
    return List.copyOf(days);
  }

  private static void write(
      SampleFolder folder,
      SampleMunicipality one,
      String period,
      List<LocalDate> days,
      LocalDate knownOn) {
    String sender =
        switch (one.code()) {
          case "183" -> "ISHØJ";
          case "165" -> "ALBERTSLUND";
          default -> one.code();
        };
    String path =
        "kommuner/%s/ungedatabase_%s_%s_%s.csv".formatted(sender, sender, period, knownOn);
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, "yyyy-MM-dd")) {
      file.header(
          "CPR-nr.",
          "Navn",
          "Statusdato",
          "Bopælskommune",
          "Fuldført EUD",
          "Fuldført gymnasial",
          "I gang med",
          "Offentlig forsørgelse",
          "Timer om ugen",
          "Indvandret");
      for (LocalDate day : days) {
        statuses(file, one, day);
      }
      if (period.equals("2026-10")) {
        folder.planted(
            path,
            "invalid_value",
            file.row(
                "3113059999", null, days.get(0), one.name(), false, false, null, false, null, null),
            "intet personnummer");
      }
    }
  }

  private static void statuses(SampleFile file, SampleMunicipality one, LocalDate day) {
    Map<YoungPerson, Status> statuses = one.statuses(day);
    List<YoungPerson> people =
        statuses.keySet().stream().sorted(Comparator.comparing(YoungPerson::number)).toList();
    for (YoungPerson person : people) {
      Status status = statuses.get(person);
      boolean isNew = SampleMunicipality.NEWCOMER.equals(status.education());
      file.row(
          person.number(),
          null,
          day,
          written(one, day),
          status.completedVet(),
          status.completedGym(),
          isNew ? null : status.education(),
          status.onSupport(),
          status.isEmployed() ? FULL_TIME : status.education() != null && !isNew ? FEW : NONE,
          isNew ? day.minusMonths(9) : null);
    }
  }

  /** Systems write a municipality in many ways. */
  private static String written(SampleMunicipality one, LocalDate day) {
    return switch (day.getYear() % 3) {
      case 0 -> one.name() + " Kommune";
      case 1 -> "0" + one.code();
      default -> one.name();
    };
  }
}
