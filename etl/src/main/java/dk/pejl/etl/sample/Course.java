package dk.pejl.etl.sample;

import java.time.LocalDate;

/** An enrolment while it is planned. */
final class Course {
  final Pupil pupil;
  final SampleProgramme programme;
  final String stage;
  final LocalDate start;
  String department;
  LocalDate end;
  String reason = "";
  boolean earlyAbsence;

  Course(Pupil pupil, SampleProgramme programme, String stage, LocalDate start, String department) {
    this.pupil = pupil;
    this.programme = programme;
    this.stage = stage;
    this.start = start;
    this.department = department;
  }

  /** A person of the sample. */
  static final class Pupil {
    final String number;
    final LocalDate born;
    String residence;

    Pupil(String number, LocalDate born, String residence) {
      this.number = number;
      this.born = born;
      this.residence = residence;
    }
  }

  void end(LocalDate on, String why) {
    end = on;
    reason = why;
  }

  boolean isRunningOn(LocalDate day) {
    return !start.isAfter(day) && (end == null || !end.isBefore(day));
  }

  boolean isInterrupted() {
    return LeaveCodes.INTERRUPTED.contains(reason);
  }

  PlannedEnrolment planned(String school) {
    return new PlannedEnrolment(
        pupil.number,
        pupil.born,
        school,
        department,
        programme.code(),
        programme.entry(),
        stage,
        "EUD",
        start,
        end,
        reason,
        pupil.residence,
        earlyAbsence);
  }
}
