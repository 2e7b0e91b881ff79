package dk.pejl.console;

import java.time.Duration;

/** Waits between two looks at something; a test passes one that does not. */
@FunctionalInterface
public interface Pause {
  /** Waits for {@code duration}. */
  void sleep(Duration duration);

  /** Waits for real; an interrupt becomes a fault, and the thread stays interrupted. */
  static Pause real() {
    return duration -> {
      try {
        Thread.sleep(duration.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw PejlException.outsideService("Cannot wait any longer: interrupted", e);
      }
    };
  }
}
