package dk.pejl.warehouse.ledger;

import java.time.Duration;

/** Waits; a test waits without time going by. */
@FunctionalInterface
public interface Sleeper {
  void sleep(Duration duration) throws InterruptedException;

  /** Waits for real. */
  static Sleeper real() {
    return duration -> Thread.sleep(duration.toMillis());
  }
}
