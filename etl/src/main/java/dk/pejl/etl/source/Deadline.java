package dk.pejl.etl.source;

import java.time.Duration;

/** A moment after which nothing is waited for. */
final class Deadline {
  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** What is left, never negative. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /** The shorter of {@code time} and what is left, and at least a millisecond. */
  Duration atMost(Duration time) {
    Duration left = left();
    Duration shorter = left.compareTo(time) < 0 ? left : time;
    return shorter.toMillis() < 1 ? Duration.ofMillis(1) : shorter;
  }
}
