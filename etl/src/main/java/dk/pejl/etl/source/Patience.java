package dk.pejl.etl.source;

import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** How long to wait before a question is asked again. */
final class Patience {
  private final RandomGenerator random;

  Patience(RandomGenerator random) {
    this.random = Objects.requireNonNull(random, "random is null");
  }

  /**
   * What the source asks for; else between half of {@code step} and all of it, so that many who
   * were sent away do not come back at once. Throws the fault itself when that is too long.
   */
  Duration before(SourceFault fault, Duration step, HttpLimits limits, Deadline deadline) {
    Duration longest = limits.longestPause();
    Duration bounded = step.compareTo(longest) < 0 ? step : longest;
    long half = bounded.toMillis() / 2;
    Duration wait =
        fault.retryAfter().orElseGet(() -> Duration.ofMillis(half + random.nextLong(half + 1)));
    if (wait.compareTo(longest) > 0 || wait.compareTo(deadline.left()) >= 0) {
      throw fault;
    }
    return wait;
  }
}
