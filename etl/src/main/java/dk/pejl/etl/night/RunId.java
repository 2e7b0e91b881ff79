package dk.pejl.etl.night;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Ids of runs: the time in UTC and four random digits, so that later runs have greater ids. */
final class RunId {
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int RANDOM_BOUND = 0x10000;

  private RunId() {}

  /**
   * An id of {@code now}, or of the first second after it that makes it greater than the newest.
   */
  static String after(String newest, Instant now, RandomGenerator random) {
    for (Instant second = now; ; second = second.plus(1, ChronoUnit.SECONDS)) {
      String id = String.format("%s-%04x", SECOND.format(second), random.nextInt(RANDOM_BOUND));
      if (id.compareTo(newest) > 0) {
        return id;
      }
    }
  }
}
