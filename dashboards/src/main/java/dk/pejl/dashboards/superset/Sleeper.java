package dk.pejl.dashboards.superset;

import java.time.Duration;

/** Waits; a test passes one that does not. */
@FunctionalInterface
public interface Sleeper {
  /** Waits for {@code time}. */
  void sleep(Duration time) throws InterruptedException;

  /** Waits in real time. */
  static Sleeper real() {
    return time -> Thread.sleep(time.toMillis());
  }
}
