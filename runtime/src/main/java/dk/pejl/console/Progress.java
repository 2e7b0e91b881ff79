package dk.pejl.console;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells a person on standard error what long work is doing: one line a step with its time, so that
 * standard output stays clean for tables and JSON.
 */
public final class Progress {
  private final PrintStream out;
  private final InstantSource clock;

  public Progress(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  /** Progress on standard error. */
  public static Progress onStandardError() {
    return new Progress(System.err, InstantSource.system());
  }

  /** Says what begins now; the answer says how it ended and how long it took. */
  public Step begin(String what) {
    out.printf("  … %s%n", what);
    out.flush();
    return new Step(what, clock.instant());
  }

  /** A line of its own, for something that took no time worth telling. */
  public void note(String what) {
    out.printf("  · %s%n", what);
    out.flush();
  }

  /** One piece of work under way. */
  public final class Step {
    private final String what;
    private final Instant begun;

    private Step(String what, Instant begun) {
      this.what = what;
      this.begun = begun;
    }

    /** Says that the work is done, with {@code result} in a few words. */
    public void done(String result) {
      double seconds = Duration.between(begun, clock.instant()).toMillis() / 1000.0;
      out.printf(
          "  ✓ %s: %s (%s s)%n", what, result, String.format("%.1f", seconds).replace('.', ','));
      out.flush();
    }

    /** Says that the work came to nothing, and why. */
    public void failed(String reason) {
      out.printf("  ✗ %s: %s%n", what, reason);
      out.flush();
    }
  }
}
