package dk.pejl.etl.source;

import java.time.Duration;
import java.util.Objects;

/**
 * What a source may cost.
 *
 * @param connect for a connection
 * @param answer from a question to the beginning of its answer
 * @param total for all of a source: questions, answers, pauses
 * @param bytes of all its answers
 * @param tries of one question
 * @param firstPause before the second try; each further one is twice as long
 * @param longestPause before any try, also when the source asks for more
 * @param between at least, from one question to the next
 */
record HttpLimits(
    Duration connect,
    Duration answer,
    Duration total,
    long bytes,
    int tries,
    Duration firstPause,
    Duration longestPause,
    Duration between) {
  static final HttpLimits DEFAULT =
      new HttpLimits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(120),
          Duration.ofMinutes(30),
          500L << 20,
          4,
          Duration.ofSeconds(2),
          Duration.ofMinutes(2),
          Duration.ofMillis(500));

  HttpLimits {
    Objects.requireNonNull(connect, "connect is null");
    Objects.requireNonNull(answer, "answer is null");
    Objects.requireNonNull(total, "total is null");
    Objects.requireNonNull(firstPause, "firstPause is null");
    Objects.requireNonNull(longestPause, "longestPause is null");
    Objects.requireNonNull(between, "between is null");
  }
}
