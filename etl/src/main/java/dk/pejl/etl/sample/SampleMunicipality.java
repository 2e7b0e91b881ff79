package dk.pejl.etl.sample;

import dk.pejl.etl.sample.YoungPerson.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A municipality of the sample with its young people. Ishøj has 2,726 of 16 to 24 on 13 June 2022,
 * Albertslund 3,830 of 15 to 24 on 1 October 2017; on the days that documents print figures of, as
 * many as needed are given another status than their own course of life.
 */
final class SampleMunicipality {
  private static final LocalDate ISHOEJ_DAY = LocalDate.of(2022, 6, 13);
  private static final LocalDate ALBERTSLUND_DAY = LocalDate.of(2017, 10, 1);
  private static final LocalDate ALBERTSLUND_YEAR_END = LocalDate.of(2017, 12, 31);

  /** Municipalities that deliver something of their own at every scale. */
  private static final Set<String> REGION = Set.of("153", "165", "169", "183", "187");

  private final String code;
  private final String name;
  private final List<YoungPerson> people;

  private SampleMunicipality(String code, String name, List<YoungPerson> people) {
    this.code = code;
    this.name = name;
    this.people = people;
  }

  String code() {
    return code;
  }

  /** As other systems write it. */
  String name() {
    return name;
  }

  static SampleMunicipality ishoej(SampleWorld world) {
    return of(world, "183", "Ishøj", ISHOEJ_DAY.minusYears(25).plusDays(1), 9, 2726);
  }

  static SampleMunicipality albertslund(SampleWorld world) {
    return of(world, "165", "Albertslund", ALBERTSLUND_DAY.minusYears(25).plusDays(1), 10, 3830);
  }

  static SampleMunicipality vallensbaek(SampleWorld world) {
    return of(world, "187", "Vallensbæk", ISHOEJ_DAY.minusYears(25).plusDays(1), 9, 450);
  }

  /**
   * With a scale above 1, that many less one beside the region's, in the order of the public
   * classification, as long as it has some. No document prints their figures.
   */
  static List<SampleMunicipality> others(SampleWorld world) {
    return PublicFiles.records("klassifikation/kommuner_komgrp.csv").stream()
        .map(line -> line.split(";"))
        .filter(fields -> fields[2].equals("2") && !REGION.contains(fields[1]))
        .limit(Math.round(world.scale()) - 1)
        .map(fields -> of(world, fields[1], fields[3], ISHOEJ_DAY.minusYears(25), 9, 3000))
        .toList();
  }

  /** {@code count} people are born in {@code years} years from {@code first}, others as densely. */
  private static SampleMunicipality of(
      SampleWorld world, String code, String name, LocalDate first, int years, int count) {
    Random random = world.random("young people of " + code);
    List<YoungPerson> people = new ArrayList<>();
    LocalDate last = first.plusYears(years);
    double perDay = (double) count / (last.toEpochDay() - first.toEpochDay());
    LocalDate day = LocalDate.of(1991, 1, 1);
    double due = 0;
    for (; day.getYear() < 2015; day = day.plusDays(1)) {
      boolean isCounted = !day.isBefore(first) && day.isBefore(last);
      due = day.equals(first) || day.equals(last) ? 0 : due;
      due += perDay;
      int born = (int) Math.floor(due + 1e-6);
      due -= born;
      if (isCounted && day.equals(last.minusDays(1)) && due > 0.5) {
        born++;
      }
      for (int i = 0; i < born; i++) {
        int number = people.size();
        people.add(
            new YoungPerson(
                world.person("young of " + code, number, day),
                day,
                random.nextDouble(),
                random.nextInt(100) < 40));
      }
    }
    return new SampleMunicipality(code, name, people);
  }

  List<YoungPerson> people() {
    return people;
  }

  /** The status of each person of 15 to 26 on a day. */
  Map<YoungPerson, Status> statuses(LocalDate day) {
    Map<YoungPerson, Status> statuses = new HashMap<>();
    for (YoungPerson person : people) {
      int age = person.ageOn(day);
      if (age >= 15 && age <= 26) {
        statuses.put(person, person.on(day));
      }
    }
    if (code.equals("183") && day.getYear() == 2022 && isPrinted(day)) {
      asIshoejPrints(statuses, day);
    }
    if (code.equals("165") && day.equals(ALBERTSLUND_DAY)) {
      unattached(statuses, day, 360);
    }
    if (code.equals("165") && day.equals(ALBERTSLUND_YEAR_END)) {
      completed(statuses, day);
    }
    return statuses;
  }

  private static boolean isPrinted(LocalDate day) {
    return day.equals(ISHOEJ_DAY)
        || day.equals(LocalDate.of(2022, 4, 22))
        || day.equals(LocalDate.of(2022, 5, 6));
  }

  /** Completed, in progress, FGU, on support, employed, newcomers, and the rest. */
  private static void asIshoejPrints(Map<YoungPerson, Status> statuses, LocalDate day) {
    List<YoungPerson> counted =
        sorted(
            statuses,
            day,
            16,
            24,
            Comparator.comparing(person -> rank(statuses.get(person), person)));
    int[] wanted = {1241, 768, 31, 156, 324, 95, Integer.MAX_VALUE};
    int group = 0;
    int left = wanted[0];
    for (YoungPerson person : counted) {
      while (left == 0) {
        left = wanted[++group];
      }
      left--;
      statuses.put(person, status(group, statuses.get(person)));
    }
  }

  private static int rank(Status status, YoungPerson person) {
    if (status.hasCompleted()) {
      return 0;
    }
    if (status.isInYouthEducation()) {
      return 1;
    }
    if ("FGU".equals(status.education())) {
      return 2;
    }
    return status.onSupport() ? 3 : status.isEmployed() ? 4 : person.isNewcomer() ? 5 : 6;
  }

  /** Newcomers and the rest are told apart by the day of immigration, see the files. */
  private static Status status(int group, Status own) {
    return switch (group) {
      case 0 -> own.hasCompleted() ? own : new Status(false, true, null, false, true);
      case 1 -> own.isInYouthEducation() ? own : new Status(false, false, "EUD", false, false);
      case 2 -> new Status(false, false, "FGU", false, false);
      case 3 -> new Status(false, false, null, true, false);
      case 4 -> new Status(false, false, null, false, true);
      case 5 -> new Status(false, false, NEWCOMER, false, false);
      default -> new Status(false, false, null, false, false);
    };
  }

  /** Stands for a newcomer among statuses; never written. */
  static final String NEWCOMER = "NEWCOMER";

  private static void unattached(Map<YoungPerson, Status> statuses, LocalDate day, int wanted) {
    List<YoungPerson> counted =
        sorted(
            statuses,
            day,
            15,
            24,
            Comparator.comparing(person -> !statuses.get(person).isUnattached()));
    for (int i = 0; i < counted.size(); i++) {
      Status own = statuses.get(counted.get(i));
      if (i < wanted) {
        statuses.put(counted.get(i), new Status(false, false, null, own.onSupport(), false));
      } else if (own.isUnattached()) {
        statuses.put(counted.get(i), new Status(false, false, null, false, true));
      }
    }
  }

  /** 64 per cent of the 24-year-olds. */
  private static void completed(Map<YoungPerson, Status> statuses, LocalDate day) {
    List<YoungPerson> counted =
        sorted(
            statuses,
            day,
            24,
            24,
            Comparator.comparing(person -> !statuses.get(person).hasCompleted()));
    int wanted = Math.round(counted.size() * 0.64f);
    for (int i = 0; i < counted.size(); i++) {
      Status own = statuses.get(counted.get(i));
      if (i < wanted && !own.hasCompleted()) {
        statuses.put(counted.get(i), new Status(true, false, null, false, true));
      } else if (i >= wanted && own.hasCompleted()) {
        statuses.put(counted.get(i), new Status(false, false, null, false, true));
      }
    }
  }

  private static List<YoungPerson> sorted(
      Map<YoungPerson, Status> statuses,
      LocalDate day,
      int youngest,
      int oldest,
      Comparator<YoungPerson> order) {
    return statuses.keySet().stream()
        .filter(person -> person.ageOn(day) >= youngest && person.ageOn(day) <= oldest)
        .sorted(order.thenComparing(YoungPerson::number))
        .toList();
  }
}
