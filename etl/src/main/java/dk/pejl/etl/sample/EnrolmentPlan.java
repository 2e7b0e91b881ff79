package dk.pejl.etl.sample;

import dk.pejl.etl.sample.Course.Pupil;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Plans the vocational enrolments of one school: GF1 and GF2 by the counts of each year, main
 * courses of those who completed GF2, and a few restarts, transfers and rows that do not count.
 */
final class EnrolmentPlan {
  private static final int BASIC_COURSE_DAYS = 140;
  private static final int PUPILS_OF_A_CLASS = 20;
  private static final List<String> RESIDENCES =
      List.of("101", "101", "101", "147", "151", "153", "157", "159", "165", "167", "169", "187");

  private final SampleWorld world;
  private final SampleSchool school;
  private final Random random;
  private final List<Course> courses = new ArrayList<>();
  private final List<Course> completedGf1 = new ArrayList<>();
  private int pupils;

  private EnrolmentPlan(SampleWorld world, SampleSchool school) {
    this.world = world;
    this.school = school;
    this.random = world.random("enrolments of " + school.code());
  }

  /** The enrolments of all schools. */
  static List<PlannedEnrolment> of(SampleWorld world) {
    List<PlannedEnrolment> all = new ArrayList<>();
    for (SampleSchool school : SampleSchool.all(world.scale())) {
      List<Course> courses = new EnrolmentPlan(world, school).plan();
      courses.forEach(course -> all.add(course.planned(school.code())));
    }
    return all;
  }

  private List<Course> plan() {
    for (int year = EnrolmentCounts.FIRST_YEAR; year <= EnrolmentCounts.LAST_YEAR; year++) {
      gf2(year);
      for (SampleProgramme programme : SampleProgramme.GF1) {
        gf1(programme, year);
      }
    }
    if (school.isNext()) {
      new EnrolmentTuning(courses, random).tune();
    }
    courses.addAll(EnrolmentMess.of(courses, random, this::newPupil));
    return courses;
  }

  // ---- GF1

  private void gf1(SampleProgramme programme, int year) {
    EnrolmentCounts.Gf1 counts = EnrolmentCounts.gf1(programme.code(), year);
    List<Course> starters = new ArrayList<>();
    for (int i = 0; i < counts.starts(); i++) {
      LocalDate start = i % 5 == 0 ? monday(year, 1) : monday(year, 8);
      Pupil pupil = newPupil(start.minusYears(16).minusDays(random.nextInt(900)));
      starters.add(course(pupil, programme, "GF1", start));
    }
    Collections.shuffle(starters, random);
    for (int i = 0; i < starters.size(); i++) {
      Course course = starters.get(i);
      if (i < counts.left()) {
        leave(course, 12, 85);
      } else if (i < counts.left() + 8) {
        leave(course, 100, 125);
      } else {
        course.end(course.start.plusDays(BASIC_COURSE_DAYS), LeaveCodes.COMPLETED);
        completedGf1.add(course);
      }
    }
  }

  // ---- GF2

  private void gf2(int year) {
    EnrolmentCounts.Gf2 counts = EnrolmentCounts.gf2(year);
    List<Course> starters = new ArrayList<>();
    int classes = counts.starts() * 10 / 208;
    List<LocalDate> starts = classStarts(year, classes);
    List<SampleProgramme> programmes = programmesOfClasses(classes);
    for (int i = 0; i < classes; i++) {
      int size = counts.starts() / classes + (i < counts.starts() % classes ? 1 : 0);
      SampleProgramme programme = programmes.get(i);
      String department = school.departmentOf(programme, i);
      for (int seat = 0; seat < size; seat++) {
        Pupil pupil = newPupil(starts.get(i).minusYears(17).minusDays(random.nextInt(2900)));
        Course course = new Course(pupil, programme, "GF2", starts.get(i), department);
        starters.add(course);
      }
    }
    starters = withPupilsOfGf1(starters, year);
    courses.addAll(leavers(starters, counts));
  }

  /** A class in ten begins in April, one in eight in October, the rest in January and August. */
  private static List<LocalDate> classStarts(int year, int classes) {
    List<LocalDate> starts = new ArrayList<>();
    int august = classes * 5 / 12;
    int october = classes / 8;
    int april = classes / 12;
    for (int i = 0; i < classes; i++) {
      starts.add(
          i < august
              ? monday(year, 8)
              : i < august + october
                  ? monday(year, 10)
                  : i < august + october + april ? monday(year, 4) : monday(year, 1));
    }
    return starts;
  }

  /** Each programme has a class, and more by its weight, in an order that mixes them. */
  private List<SampleProgramme> programmesOfClasses(int classes) {
    List<SampleProgramme> all = new ArrayList<>(SampleProgramme.GF2);
    List<SampleProgramme> byWeight = new ArrayList<>();
    SampleProgramme.GF2.forEach(
        programme -> byWeight.addAll(Collections.nCopies(programme.weight(), programme)));
    while (all.size() < classes) {
      all.add(byWeight.get(random.nextInt(byWeight.size())));
    }
    Collections.shuffle(all, random);
    return all;
  }

  /** Those who begin in January and completed GF1 in the autumn are the same people. */
  private List<Course> withPupilsOfGf1(List<Course> starters, int year) {
    List<Course> known = new ArrayList<>();
    List<Course> waiting =
        completedGf1.stream().filter(course -> course.end.getYear() < year + 1).toList();
    int next = 0;
    for (Course starter : starters) {
      boolean takes = starter.start.getMonthValue() == 1 && next < waiting.size() * 2 / 3;
      Pupil pupil = starter.pupil;
      if (takes && waiting.get(next).end.isBefore(starter.start)) {
        pupil = waiting.get(next).pupil;
        next++;
      }
      known.add(new Course(pupil, starter.programme, "GF2", starter.start, starter.department));
    }
    completedGf1.clear();
    return known;
  }

  private List<Course> leavers(List<Course> starters, EnrolmentCounts.Gf2 counts) {
    Collections.shuffle(starters, random);
    reselect(starters);
    List<Course> left =
        starters.stream().filter(course -> course.end == null).limit(counts.left6()).toList();
    for (int i = 0; i < left.size(); i++) {
      if (i < counts.left3()) {
        leave(left.get(i), 10, 84);
      } else {
        leave(left.get(i), 95, 138);
      }
    }
    absentEarly(starters, left, counts);
    starters.stream().filter(course -> course.end == null).forEach(this::complete);
    return starters;
  }

  /** Some leave within six weeks and begin another programme with the next classes. */
  private void reselect(List<Course> starters) {
    Set<Pupil> again = new HashSet<>();
    for (int i = 0; i < starters.size() && again.size() < 90; i++) {
      Course first = starters.get(i);
      int month = first.start.getMonthValue();
      if (month != 1 && month != 8) {
        continue;
      }
      LocalDate next = monday(first.start.getYear(), month == 1 ? 4 : 10);
      for (int j = 0; j < starters.size(); j++) {
        Course second = starters.get(j);
        if (second.start.equals(next)
            && !second.programme.equals(first.programme)
            && !again.contains(second.pupil)
            && !again.contains(first.pupil)
            && !next.isAfter(first.start.plusMonths(3))) {
          starters.set(
              j, new Course(first.pupil, second.programme, "GF2", second.start, second.department));
          again.add(first.pupil);
          leave(first, 14, 50);
          break;
        }
      }
    }
  }

  private static void absentEarly(
      List<Course> starters, List<Course> left, EnrolmentCounts.Gf2 counts) {
    left.stream().limit(counts.absentLeft6()).forEach(course -> course.earlyAbsence = true);
    starters.stream()
        .filter(course -> !left.contains(course))
        .limit(counts.absent() - counts.absentLeft6())
        .forEach(course -> course.earlyAbsence = true);
  }

  private void complete(Course course) {
    course.end(course.start.plusDays(BASIC_COURSE_DAYS), LeaveCodes.COMPLETED);
    int chance = random.nextInt(100);
    int ofProgramme = 52 + Math.floorMod(course.programme.code().hashCode(), 30);
    if (chance < ofProgramme) {
      mainCourse(course, course.end.plusDays(7 + random.nextInt(75)));
    } else if (chance < ofProgramme + 8) {
      mainCourse(course, course.end.plusDays(110 + random.nextInt(300)));
    }
  }

  private void mainCourse(Course gf2, LocalDate start) {
    Course course = new Course(gf2.pupil, gf2.programme, "HF", start, gf2.department);
    int chance = random.nextInt(100);
    if (chance < 8) {
      leave(course, 30, 360);
    } else if (chance < 13) {
      leave(course, 380, 900);
    } else {
      course.end(start.plusDays(820 + random.nextInt(400)), LeaveCodes.COMPLETED);
    }
    courses.add(course);
  }

  // ---- what they share

  private Course course(Pupil pupil, SampleProgramme programme, String stage, LocalDate start) {
    Course course =
        new Course(
            pupil, programme, stage, start, school.departmentOf(programme, random.nextInt()));
    courses.add(course);
    return course;
  }

  private void leave(Course course, int earliest, int latest) {
    LocalDate day = course.start.plusDays(earliest + random.nextInt(latest - earliest + 1));
    course.end(day, LeaveCodes.interrupted(day, random.nextInt()));
  }

  private Pupil newPupil(LocalDate born) {
    int number = pupils++;
    return new Pupil(
        world.person("pupil of " + school.code(), number, born),
        born,
        RESIDENCES.get(random.nextInt(RESIDENCES.size())));
  }

  static LocalDate monday(int year, int month) {
    return LocalDate.of(year, month, 8).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  /** The smallest class. */
  static int pupilsOfAClass() {
    return PUPILS_OF_A_CLASS;
  }
}
