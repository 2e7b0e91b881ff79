package dk.pejl.etl.sample;

import java.time.LocalDate;

/**
 * A young person of a municipality and the course of their life, which a draw between 0 and 1
 * decides: about two thirds take an upper secondary or a vocational education straight away, others
 * later, by way of FGU, or not at all.
 */
record YoungPerson(String number, LocalDate born, double path, boolean isNewcomer) {
  /** What the youth database says of somebody on a day. */
  record Status(
      boolean completedVet,
      boolean completedGym,
      String education,
      boolean onSupport,
      boolean isEmployed) {
    boolean hasCompleted() {
      return completedVet || completedGym;
    }

    boolean isInYouthEducation() {
      return education != null && (education.equals("GYM") || education.equals("EUD"));
    }

    boolean isUnattached() {
      return !hasCompleted() && education == null && !isEmployed;
    }
  }

  int ageOn(LocalDate day) {
    return born.until(day).getYears();
  }

  /** The year in which basic school ends for most. */
  private int leftSchoolIn() {
    return born.getYear() + 16;
  }

  Status on(LocalDate day) {
    int left = leftSchoolIn();
    if (day.isBefore(LocalDate.of(left, 8, 1))) {
      return new Status(false, false, "OTHER", false, false);
    }
    if (path < 0.45) {
      return course(day, "GYM", LocalDate.of(left, 8, 10), LocalDate.of(left + 3, 6, 27));
    }
    if (path < 0.66) {
      return course(day, "EUD", LocalDate.of(left + 1, 8, 10), LocalDate.of(left + 5, 1, 20));
    }
    if (path < 0.72) {
      return course(day, "EUD", LocalDate.of(left + 3, 8, 10), LocalDate.of(left + 7, 1, 20));
    }
    if (path < 0.78) {
      return interrupted(day, LocalDate.of(left, 8, 10), LocalDate.of(left + 1, 11, 15));
    }
    if (path < 0.81) {
      return preparatory(day, left);
    }
    if (path < 0.95) {
      return new Status(false, false, null, false, ageOn(day) >= 17);
    }
    return new Status(false, false, null, path < 0.975 && ageOn(day) >= 18, false);
  }

  /** Between school and a later start, and after completion, most have a job. */
  private Status course(LocalDate day, String education, LocalDate first, LocalDate last) {
    if (day.isBefore(first)) {
      return new Status(false, false, null, false, draw(1) < 0.6);
    }
    if (day.isBefore(last)) {
      return new Status(false, false, education, false, false);
    }
    boolean isVet = education.equals("EUD");
    return new Status(isVet, !isVet, null, false, draw(2) < 0.93);
  }

  private Status interrupted(LocalDate day, LocalDate first, LocalDate last) {
    if (!day.isBefore(first) && day.isBefore(last)) {
      return new Status(false, false, "EUD", false, false);
    }
    return new Status(false, false, null, draw(3) < 0.1, draw(3) > 0.25);
  }

  private static Status preparatory(LocalDate day, int left) {
    if (day.isBefore(LocalDate.of(left + 1, 8, 10))) {
      return new Status(false, false, null, false, false);
    }
    if (day.isBefore(LocalDate.of(left + 3, 8, 10))) {
      return new Status(false, false, "FGU", false, false);
    }
    boolean isOver = !day.isBefore(LocalDate.of(left + 7, 8, 10));
    return new Status(isOver, false, isOver ? null : "EUD", false, isOver);
  }

  /** Another draw that stays the same for the person. */
  private double draw(int which) {
    double moved = path * 1009 * which;
    return moved - Math.floor(moved);
  }
}
