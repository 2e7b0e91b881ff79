package dk.pejl.etl.sample;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reports Z8111 and Z425 of each school: for each school year that enrolments began in, what was
 * known on the days that the report was made. About 47,000 enrolments a school over ten years.
 */
final class EnrolmentFiles implements SamplePart {
  private static final Charset CODES = Charset.forName("windows-1252");
  private static final String DATES = "dd-MM-yyyy";
  private static final LocalDate LAST = SampleCalendar.LAST_DELIVERY;

  @Override
  public String name() {
    return "forløb på erhvervsuddannelser";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    for (SampleSchool school : SampleSchool.all(world.scale())) {
      List<PlannedEnrolment> all =
          world.enrolments().stream()
              .filter(one -> one.school().equals(school.code()))
              .sorted(
                  Comparator.comparing(PlannedEnrolment::start)
                      .thenComparing(PlannedEnrolment::person)
                      .thenComparing(PlannedEnrolment::programme))
              .toList();
      byYear(all, PlannedEnrolment::start)
          .forEach((year, rows) -> enrolments(school, year, rows, folder));
      byYear(all.stream().filter(one -> isKnown(one, LAST)).toList(), PlannedEnrolment::end)
          .forEach((year, rows) -> leavers(school, year, rows, folder));
    }
  }

  private static Map<Integer, List<PlannedEnrolment>> byYear(
      List<PlannedEnrolment> rows, Function<PlannedEnrolment, LocalDate> day) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                one -> SampleCalendar.schoolYear(day.apply(one)),
                TreeMap::new,
                Collectors.toList()));
  }

  private static void enrolments(
      SampleSchool school, int year, List<PlannedEnrolment> rows, SampleFolder folder) {
    LocalDate first = rows.get(0).start();
    List<LocalDate> days =
        (school.isNext() ? SampleCalendar.deliveries(year) : List.of(LAST))
            .stream().filter(day -> !first.isAfter(day)).toList();
    for (LocalDate day : days) {
      String path =
          "skoler/%s/Z8111_%s_%s_%s.csv"
              .formatted(school.sender(), school.sender(), SampleCalendar.name(year), day);
      try (SampleFile file = folder.file(path, CODES, DATES)) {
        write(file, rows, day);
        if (school.isNext() && day.equals(LAST) && year == SampleCalendar.schoolYear(LAST) - 1) {
          faults(file, path, rows.get(0), folder);
        }
      }
      if (school.isNext() && year == 2023 && day.equals(days.get(0))) {
        cutCopy(path, day, folder);
      }
      if (day.equals(LAST) && year == SampleCalendar.schoolYear(LAST)) {
        folder.happened(path, "young_cohort", "begyndt for nylig, endnu uden udfald");
      }
    }
  }

  private static void write(SampleFile file, List<PlannedEnrolment> rows, LocalDate day) {
    file.header(
        "CPR-nr.",
        "Navn",
        "Uddannelse",
        "CØSA",
        "Indgang",
        "GH",
        "Startdato",
        "Slutdato",
        "Afgangsårsag",
        "Lokation",
        "Bopælskommune");
    int number = 0;
    for (PlannedEnrolment one : rows) {
      number++;
      if (one.start().isAfter(day)) {
        continue;
      }
      boolean isKnown = isKnown(one, day);
      boolean lacksReason = isLacking(one);
      file.row(
          written(one.person(), number),
          "Elev " + number,
          one.programme(),
          null,
          one.stage().equals("GF1") ? one.entry() : null,
          one.stage(),
          one.start(),
          isKnown ? one.end() : null,
          isKnown && !lacksReason ? one.leaveReason() : null,
          one.department(),
          one.residence());
    }
  }

  /** Some systems print the hyphen, some lose the zero of the first nine days. */
  private static String written(String person, int number) {
    return number % 7 == 0 ? person.substring(0, 6) + "-" + person.substring(6) : person;
  }

  private static boolean isKnown(PlannedEnrolment one, LocalDate day) {
    return one.end() != null && !one.end().isAfter(day);
  }

  /** Of one completion in fifty, Z8111 lacks the reason that Z425 has. */
  private static boolean isLacking(PlannedEnrolment one) {
    return one.leaveReason().equals(LeaveCodes.COMPLETED) && one.person().hashCode() % 50 == 0;
  }

  private static void leavers(
      SampleSchool school, int year, List<PlannedEnrolment> rows, SampleFolder folder) {
    String path =
        "skoler/%s/Z425_%s_%s_%s.csv"
            .formatted(
                school.sender(),
                school.sender(),
                SampleCalendar.name(year),
                SampleCalendar.after(year));
    List<PlannedEnrolment> known =
        rows.stream()
            .filter(one -> isLacking(one) || one.person().hashCode() % 5 == 0)
            .filter(one -> !one.end().isAfter(SampleCalendar.after(year)))
            .toList();
    try (SampleFile file = folder.file(path, CODES, DATES)) {
      file.header(
          "CPR-nr.",
          "Elevnavn",
          "Kontaktlærer",
          "Uddannelse",
          "CØSA",
          "GH",
          "Startdato",
          "Afgangsdato",
          "Afgangsårsag",
          "Lokation",
          "Udmeldingsperspektiv");
      for (PlannedEnrolment one : known) {
        file.row(
            one.person(),
            "Elev",
            "Lærer",
            one.programme(),
            null,
            one.stage(),
            one.start(),
            one.end(),
            one.leaveReason(),
            one.department(),
            null);
      }
    }
  }

  /** A few bad records of each kind; the people in them are in no other record. */
  private static void faults(
      SampleFile file, String path, PlannedEnrolment like, SampleFolder folder) {
    List<Object> good =
        new ArrayList<>(
            Arrays.asList(
                like.person(),
                "Elev",
                like.programme(),
                null,
                null,
                "GF2",
                like.start(),
                null,
                null,
                like.department(),
                "101"));
    plant(file, path, folder, "invalid_value", good, 0, "7113059999", "ingen trettende måned");
    plant(file, path, folder, "invalid_value", good, 6, "2026-08-10", "dato på en anden form");
    plant(file, path, folder, "unknown_code", good, 5, "GF3", "ukendt forløb");
    plant(file, path, folder, "unknown_code", good, 10, "Atlantis", "ukendt kommune");
    plant(file, path, folder, "missing_required", good, 9, null, "ingen afdeling");
    int broken = file.raw(like.person() + ";Elev;" + like.programme());
    folder.planted(path, "record_shape", broken, "for få felter");
    Object[] again = {
      like.person(),
      "Elev",
      like.programme(),
      null,
      null,
      like.stage(),
      like.start(),
      null,
      null,
      like.department(),
      "101"
    };
    folder.planted(path, "duplicate_key", file.row(again), "samme forløb to gange");
  }

  private static void plant(
      SampleFile file,
      String path,
      SampleFolder folder,
      String rule,
      List<Object> good,
      int column,
      Object bad,
      String why) {
    List<Object> row = new ArrayList<>(good);
    row.set(column, bad);
    folder.planted(path, rule, file.row(row.toArray()), why);
  }

  /** The same report, broken off; the whole one came three days later. */
  private static void cutCopy(String path, LocalDate day, SampleFolder folder) {
    String cut = path.replace(day.toString(), day.minusDays(3).toString());
    byte[] whole = folder.read(path);
    int half = whole.length / 2;
    while (whole[half] != ';') {
      half++;
    }
    folder.bytes(cut, Arrays.copyOf(whole, half));
    folder.planted(cut, "truncated_file", 0, "filen er afbrudt midt i en post");
  }
}
