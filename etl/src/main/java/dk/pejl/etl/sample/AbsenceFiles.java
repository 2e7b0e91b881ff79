package dk.pejl.etl.sample;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Report Z8086 of each school by month: a record for each school day of each pupil on GF1 and GF2
 * from January 2024 on. Whoever has a day of absence in the first 14 is told by the plan. About 0.9
 * million records a school.
 */
final class AbsenceFiles implements SamplePart {
  private static final YearMonth FIRST = YearMonth.of(2024, 1);
  private static final YearMonth FORGOTTEN = YearMonth.of(2025, 3);
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final BigDecimal HOURS = new BigDecimal("6.00");
  private static final BigDecimal NONE = new BigDecimal("0.00");
  private static final List<BigDecimal> PARTS =
      List.of(new BigDecimal("0.50"), new BigDecimal("1.25"), new BigDecimal("2.00"));
  private static final int FIRST_DAYS = 14;

  @Override
  public String name() {
    return "fravær";
  }

  @Override
  public void write(SampleWorld world, SampleFolder folder) {
    for (SampleSchool school : SampleSchool.all(world.scale())) {
      Random random = world.random("absence at " + school.code());
      List<PlannedEnrolment> pupils =
          world.enrolments().stream()
              .filter(one -> one.school().equals(school.code()))
              .filter(one -> one.stage().equals("GF1") || one.stage().equals("GF2"))
              .filter(one -> !one.end().isBefore(FIRST.atDay(1)))
              .filter(AbsenceFiles::comes)
              .toList();
      for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
        write(folder, school, month, pupils, random);
      }
    }
  }

  private static boolean comes(PlannedEnrolment one) {
    return !one.leaveReason().equals(LeaveCodes.NEVER_STARTED);
  }

  private static void write(
      SampleFolder folder,
      SampleSchool school,
      YearMonth month,
      List<PlannedEnrolment> pupils,
      Random random) {
    String path =
        "skoler/%s/Z8086_%s_%s_%s.csv"
            .formatted(school.sender(), school.sender(), month, knownOn(month));
    if (month.equals(FORGOTTEN)) {
      folder.happened(path, "late_delivery", "kom først, da skolen blev rykket");
    }
    try (SampleFile file = folder.file(path, Charset.forName("windows-1252"), "dd-MM-yyyy")) {
      file.header(
          "CPR_nr",
          "Navn",
          "Uddannelse",
          "GH",
          "Dag",
          "Skolefag",
          "Fraværskode",
          "Timer",
          "Fravær");
      for (PlannedEnrolment pupil : pupils) {
        for (LocalDate day : schoolDays(pupil, month)) {
          BigDecimal absent = absent(pupil, day, random);
          file.row(
              pupil.person(),
              null,
              pupil.programme(),
              pupil.stage(),
              day,
              "Grundfag",
              absent.signum() > 0 ? "F" : null,
              HOURS,
              absent);
        }
      }
      if (school.isNext() && month.equals(LAST)) {
        tooMuch(folder, file, path, pupils);
      }
    }
  }

  /** The third of the next month; one month was forgotten until the summer. */
  private static LocalDate knownOn(YearMonth month) {
    return month.equals(FORGOTTEN) ? LocalDate.of(2025, 6, 17) : month.plusMonths(1).atDay(3);
  }

  private static void tooMuch(
      SampleFolder folder, SampleFile file, String path, List<PlannedEnrolment> pupils) {
    PlannedEnrolment pupil = pupils.get(pupils.size() - 1);
    int record =
        file.row(
            pupil.person(),
            null,
            pupil.programme(),
            pupil.stage(),
            LAST.atDay(31),
            "Værksted",
            "F",
            HOURS,
            new BigDecimal("7.50"));
    folder.planted(path, "above_limit", record, "mere fravær end skemalagte timer");
  }

  private static List<LocalDate> schoolDays(PlannedEnrolment pupil, YearMonth month) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate last =
        pupil.end().isBefore(month.atEndOfMonth()) ? pupil.end() : month.atEndOfMonth();
    LocalDate day = pupil.start().isAfter(month.atDay(1)) ? pupil.start() : month.atDay(1);
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      if (day.getDayOfWeek().getValue() <= 5) {
        days.add(day);
      }
    }
    return days;
  }

  /**
   * In the first 14 days nobody is absent half a day but those of the plan, on their fourth day.
   */
  private static BigDecimal absent(PlannedEnrolment pupil, LocalDate day, Random random) {
    int chance = random.nextInt(1000);
    long since = day.toEpochDay() - pupil.start().toEpochDay();
    if (pupil.stage().equals("GF2") && since < FIRST_DAYS) {
      return pupil.earlyAbsence() && since == 3 ? HOURS : chance < 40 ? PARTS.get(0) : NONE;
    }
    int whole = 88 - 6 * (day.getYear() - 2024);
    if (chance < whole) {
      return HOURS;
    }
    return chance < whole + 90 ? PARTS.get(chance % PARTS.size()) : NONE;
  }
}
