package dk.pejl.etl.sample;

import dk.pejl.etl.sample.Course.Pupil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * What registers hold beside plain courses: pupils who never came, guests from abroad, changes of
 * department and short breaks, and main courses at a school that NEXT took over. None of it changes
 * how many begin or leave.
 */
final class EnrolmentMess {
  private static final List<String> QUIET = List.of("NEXT-EMDRUP", "NEXT-VIBENSHUS");

  private EnrolmentMess() {}

  /** The further rows; changes some of {@code courses}. */
  static List<Course> of(List<Course> courses, Random random, Function<LocalDate, Pupil> newPupil) {
    List<Course> more = new ArrayList<>();
    for (Course course : courses) {
      int chance = random.nextInt(1000);
      if (chance < 8) {
        more.add(beside(course, newPupil, LeaveCodes.NEVER_STARTED, 3));
      } else if (chance < 11) {
        more.add(beside(course, newPupil, LeaveCodes.EXCHANGE, 60));
      } else if (isLongAndQuiet(course) && chance < 40) {
        more.add(moved(course));
      } else if (isLongAndQuiet(course) && chance < 55) {
        more.add(resumed(course));
      } else if (isLongAndQuiet(course) && course.stage.equals("HF") && chance < 120) {
        course.department = SampleSchool.MERGED;
      }
    }
    return more;
  }

  private static boolean isLongAndQuiet(Course course) {
    return QUIET.contains(course.department)
        && course.reason.equals(LeaveCodes.COMPLETED)
        && course.start.plusDays(100).isBefore(course.end);
  }

  private static Course beside(
      Course course, Function<LocalDate, Pupil> newPupil, String reason, int days) {
    Course row =
        new Course(
            newPupil.apply(course.pupil.born),
            course.programme,
            course.stage,
            course.start,
            course.department);
    row.end(course.start.plusDays(days), reason);
    return row;
  }

  /** The pupil goes on at another department. */
  private static Course moved(Course course) {
    LocalDate day = course.start.plusDays(45);
    String other = course.department.equals(QUIET.get(0)) ? QUIET.get(1) : QUIET.get(0);
    Course rest = new Course(course.pupil, course.programme, course.stage, day.plusDays(1), other);
    rest.end(course.end, course.reason);
    course.end(day, LeaveCodes.TRANSFERRED);
    return rest;
  }

  /** The pupil leaves, and is back within three weeks. */
  private static Course resumed(Course course) {
    LocalDate day = course.start.plusDays(25);
    Course rest =
        new Course(
            course.pupil, course.programme, course.stage, day.plusDays(20), course.department);
    rest.end(course.end, course.reason);
    course.end(day, LeaveCodes.interrupted(day, 1));
    return rest;
  }
}
