package dk.pejl.etl.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * What all parts of a sample share: its seed and size, streams of chance, and fictive people. The
 * same seed and scale give the same world.
 *
 * @see SamplePart
 */
final class SampleWorld {
  private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("ddMMyy");
  private static final int SERIALS = 10_000;

  /** Numbers of those born from 2000 on have a seventh digit from 4. */
  private static final int FIRST_SERIAL_OF_THE_YOUNG = 4_000;

  private final long seed;
  private final double scale;
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<LocalDate, Integer> given = new HashMap<>();
  private List<PlannedEnrolment> enrolments = List.of();

  SampleWorld(long seed, double scale) {
    this.seed = seed;
    this.scale = scale;
  }

  long seed() {
    return seed;
  }

  /** The volume beside the calibrated region, which is 1. */
  double scale() {
    return scale;
  }

  /** A stream of chance of its own for each purpose. */
  Random random(String purpose) {
    CRC32 hash = new CRC32();
    hash.update(purpose.getBytes(StandardCharsets.UTF_8));
    return new Random(seed * 1_000_003L + hash.getValue());
  }

  /**
   * The personal number of a fictive person, the same for the same purpose and number: ten digits
   * with 60 added to the day of birth, so that it is nobody's.
   */
  String person(String purpose, int number, LocalDate born) {
    return numbers.computeIfAbsent(purpose + " " + number, name -> next(born));
  }

  private String next(LocalDate born) {
    int first = born.getYear() >= 2000 ? FIRST_SERIAL_OF_THE_YOUNG : 0;
    int serials = born.getYear() >= 2000 ? SERIALS - first : FIRST_SERIAL_OF_THE_YOUNG;
    int count = given.merge(born, 1, Integer::sum);
    if (count > serials) {
      throw new IllegalStateException("Too many people were born on " + born);
    }
    // Steps through all serials of the day once, in no visible order.
    int serial = first + (int) ((born.toEpochDay() * 37L + count * 1_999L) % serials);
    int day = born.getDayOfMonth() + 60;
    return day + born.format(BORN).substring(2) + "%04d".formatted(serial);
  }

  /** All vocational enrolments of all schools. */
  List<PlannedEnrolment> enrolments() {
    if (enrolments.isEmpty()) {
      enrolments = EnrolmentPlan.of(this);
    }
    return enrolments;
  }
}
