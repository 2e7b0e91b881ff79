package dk.pejl.console;

import java.util.Objects;

/**
 * A fault that Pejl explains in one sentence. The message says what could not be done, why, and
 * what to do next; it never holds a person, a key or a password.
 */
public final class PejlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  private PejlException(ExitCode exitCode, String message, Throwable cause) {
    super(Objects.requireNonNull(message, "message is null"), cause);
    this.exitCode = exitCode;
  }

  /** What the user gave is wrong. */
  public static PejlException wrongInput(String message) {
    return new PejlException(ExitCode.WRONG_INPUT, message, null);
  }

  /** What the user gave is wrong; {@code cause} tells more. */
  public static PejlException wrongInput(String message, Throwable cause) {
    return new PejlException(ExitCode.WRONG_INPUT, message, cause);
  }

  /** A check of severity {@code stop} failed. */
  public static PejlException releaseStopped(String message) {
    return new PejlException(ExitCode.RELEASE_STOPPED, message, null);
  }

  /** Something outside Pejl failed: a server, a network, a disk, a lock held by another process. */
  public static PejlException outsideService(String message) {
    return new PejlException(ExitCode.OUTSIDE_SERVICE, message, null);
  }

  /** Something outside Pejl failed; {@code cause} tells more. */
  public static PejlException outsideService(String message, Throwable cause) {
    return new PejlException(ExitCode.OUTSIDE_SERVICE, message, cause);
  }

  /** How the process ends when nobody handles this fault. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
