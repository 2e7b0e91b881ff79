package dk.pejl.etl.sample;

import dk.pejl.etl.sample.Course.Pupil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Moves pupils of NEXT between departments and municipalities until the numbers that Ishøj's
 * framework and Stærk igennem print are met: 140 on vocational courses at Campus Ishøj on 1 October
 * 2021 and 2022, 28 of them from Ishøj in 2021, 39 from Ishøj at other addresses, and 462
 * interruptions at Nørrebro in 2022/23.
 */
final class EnrolmentTuning {
  private static final String CAMPUS = "NEXT-ISHOEJ";
  private static final String OTHER = "NEXT-EMDRUP";
  private static final String NOERREBRO = "NEXT-NOERREBRO";
  private static final String ISHOEJ = "183";
  private static final LocalDate FIRST = LocalDate.of(2021, 10, 1);
  private static final LocalDate SECOND = LocalDate.of(2022, 10, 1);
  private static final int ON_CAMPUS = 140;
  private static final int FROM_ISHOEJ_ON_CAMPUS = 28;
  private static final int FROM_ISHOEJ_ELSEWHERE = 39;
  private static final int INTERRUPTED = 462;

  private final List<Course> courses;
  private final Random random;

  EnrolmentTuning(List<Course> courses, Random random) {
    this.courses = courses;
    this.random = random;
  }

  void tune() {
    move(OTHER, surplus(FIRST, course -> true));
    move(OTHER, surplus(SECOND, course -> !course.isRunningOn(FIRST)));
    interruptions();
    residences();
  }

  /** Those on campus on a day beyond the number that is wanted. */
  private List<Course> surplus(LocalDate day, Predicate<Course> movable) {
    List<Course> there = where(course -> isOnCampus(course) && course.isRunningOn(day));
    List<Course> free = new ArrayList<>(there.stream().filter(movable).toList());
    Collections.shuffle(free, random);
    int surplus = there.size() - ON_CAMPUS;
    if (surplus < 0 || surplus > free.size()) {
      throw new IllegalStateException("Cannot have " + ON_CAMPUS + " on campus on " + day);
    }
    return free.subList(0, surplus);
  }

  private void interruptions() {
    List<Course> there = where(course -> isCounted(course) && course.department.equals(NOERREBRO));
    List<Course> elsewhere =
        where(
            course ->
                isCounted(course)
                    && (course.department.equals(OTHER)
                        || course.department.equals("NEXT-VIBENSHUS")));
    int lacking = INTERRUPTED - there.size();
    Collections.shuffle(there, random);
    Collections.shuffle(elsewhere, random);
    if (lacking > elsewhere.size()) {
      throw new IllegalStateException("Cannot have " + INTERRUPTED + " interruptions");
    }
    move(NOERREBRO, lacking > 0 ? elsewhere.subList(0, lacking) : List.of());
    move(OTHER, lacking < 0 ? there.subList(0, -lacking) : List.of());
  }

  private static boolean isCounted(Course course) {
    return course.isInterrupted()
        && !course.end.isBefore(LocalDate.of(2022, 8, 1))
        && course.end.isBefore(LocalDate.of(2023, 8, 1));
  }

  private void residences() {
    Set<Pupil> onCampus = new HashSet<>();
    Set<Pupil> elsewhere = new HashSet<>();
    for (Course course : courses) {
      if (course.isRunningOn(FIRST)) {
        (isOnCampus(course) ? onCampus : elsewhere).add(course.pupil);
      }
    }
    elsewhere.removeAll(onCampus);
    for (Course course : courses) {
      boolean isFree = !onCampus.contains(course.pupil) && !elsewhere.contains(course.pupil);
      if (isFree && random.nextInt(100) < (isOnCampus(course) ? 20 : 1)) {
        course.pupil.residence = ISHOEJ;
      }
    }
    settle(onCampus, FROM_ISHOEJ_ON_CAMPUS);
    settle(elsewhere, FROM_ISHOEJ_ELSEWHERE);
  }

  private void settle(Set<Pupil> pupils, int count) {
    List<Pupil> drawn =
        new ArrayList<>(pupils.stream().sorted((a, b) -> a.number.compareTo(b.number)).toList());
    Collections.shuffle(drawn, random);
    drawn.subList(0, count).forEach(pupil -> pupil.residence = ISHOEJ);
  }

  private static boolean isOnCampus(Course course) {
    return course.department.equals(CAMPUS);
  }

  private static void move(String department, List<Course> some) {
    some.forEach(course -> course.department = department);
  }

  private List<Course> where(Predicate<Course> condition) {
    return new ArrayList<>(courses.stream().filter(condition).toList());
  }
}
