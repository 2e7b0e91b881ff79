package dk.pejl.etl.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Upper secondary education at Sydkysten and 10th grade on Campus Ishøj. On 1 October 2021 and 2022
 * there are 252 and 184 on upper secondary education, and in 2021 15 from Ishøj in 10th grade, as
 * Ishøj's framework prints. About 1,100 enrolments.
 */
final class GymFiles implements SamplePart {
  private static final String DATES = "yyyy-MM-dd";

  /** Of those who began in a year, how many are there on 1 October of the first three. */
  private static final Map<Integer, List<Integer>> COHORTS =
      new TreeMap<>(
          Map.of(
              2017, List.of(90, 84, 80),
              2018, List.of(88, 83, 79),
              2019, List.of(92, 86, 80),
              2020, List.of(90, 84, 70),
              2021, List.of(88, 64, 60),
              2022, List.of(50, 47, 45),
              2023, List.of(60, 56, 53),
              2024, List.of(66, 62, 60),
              2025, List.of(70, 67, 66),
              2026, List.of(72, 70, 68)));

  private record Row(
      String person,
      String programme,
      String education,
      LocalDate start,
      LocalDate end,
      String reason,
      String department,
      String residence) {}

  @Override
  public String name() {
    return "gymnasiale forløb og 10. klasse";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    Random random = world.random("upper secondary");
    for (int year : COHORTS.keySet()) {
      List<Row> rows = new ArrayList<>(upperSecondary(world, random, year));
      rows.addAll(tenthGrade(world, random, year));
      List<LocalDate> days = SampleCalendar.deliveries(year);
      days.forEach(day -> write(folder, path(year, day), rows, day));
      if (year == 2024) {
        wrongEncoding(folder, path(year, days.get(0)), year, days.get(0).minusDays(2));
      }
    }
  }

  private static String path(int year, LocalDate day) {
    return "skoler/NEXT/gymforloeb_NEXT_%s_%s.csv".formatted(SampleCalendar.name(year), day);
  }

  private static List<Row> upperSecondary(SampleWorld world, Random random, int year) {
    List<Integer> there = COHORTS.get(year);
    List<Row> rows = new ArrayList<>();
    LocalDate start = EnrolmentPlan.monday(year, 8);
    for (int i = 0; i < there.get(0); i++) {
      LocalDate end = LocalDate.of(year + 3, 6, 26);
      String reason = LeaveCodes.COMPLETED;
      if (i >= there.get(1)) {
        end = LocalDate.of(year, 10, 15).plusDays(random.nextInt(330));
        reason = LeaveCodes.interrupted(end, random.nextInt());
      } else if (i >= there.get(2)) {
        end = LocalDate.of(year + 1, 10, 15).plusDays(random.nextInt(330));
        reason = LeaveCodes.interrupted(end, random.nextInt());
      }
      LocalDate born = start.minusYears(16).minusDays(random.nextInt(500));
      rows.add(
          new Row(
              world.person("pupil of Sydkysten", year * 1000 + i, born),
              "STX",
              "GYM",
              start,
              end,
              reason,
              "NEXT-SYDKYSTEN",
              i % 3 == 0 ? "183" : i % 3 == 1 ? "187" : "253"));
    }
    return rows;
  }

  private static List<Row> tenthGrade(SampleWorld world, Random random, int year) {
    List<Row> rows = new ArrayList<>();
    LocalDate start = EnrolmentPlan.monday(year, 8);
    int fromIshoej = year == 2021 ? 15 : 11 + random.nextInt(8);
    for (int i = 0; i < 38 + random.nextInt(6); i++) {
      LocalDate born = start.minusYears(15).minusDays(random.nextInt(400));
      rows.add(
          new Row(
              world.person("pupil of 10th grade", year * 1000 + i, born),
              "10KL",
              "10. klasse",
              start,
              LocalDate.of(year + 1, 6, 24),
              LeaveCodes.COMPLETED,
              "NEXT-ISHOEJ",
              i < fromIshoej ? "183" : i % 2 == 0 ? "187" : "169"));
    }
    return rows;
  }

  private static void write(SampleFolder folder, String path, List<Row> rows, LocalDate day) {
    try (SampleFile file = folder.file(path, StandardCharsets.UTF_8, DATES)) {
      file.header(
          "CPR-nr.",
          "Navn",
          "Uddannelse",
          "Uddannelsesart",
          "Startdato",
          "Slutdato",
          "Afgangsårsag",
          "Afdeling",
          "Bopælskommune");
      for (Row row : rows) {
        if (!row.start().isAfter(day)) {
          boolean isKnown = !row.end().isAfter(day);
          file.row(
              row.person(),
              "Elev",
              row.programme(),
              row.education(),
              row.start(),
              isKnown ? row.end() : null,
              isKnown ? row.reason() : null,
              row.department(),
              row.residence());
        }
      }
    }
  }

  /** The same list from a machine with another encoding; the right one came two days later. */
  private static void wrongEncoding(SampleFolder folder, String right, int year, LocalDate day) {
    String path = path(year, day);
    String text = new String(folder.read(right), StandardCharsets.UTF_8);
    folder.bytes(path, text.getBytes(Charset.forName("windows-1252")));
    folder.planted(path, "wrong_encoding", 0, "windows-1252 i stedet for UTF-8");
  }
}
