package dk.pejl.console;

/**
 * How a command ended, as the operating system and Airflow see it. 99 is never used: Airflow skips
 * a task that ends with it.
 */
public enum ExitCode {
  /** Done, also when records were held. */
  DONE(0),
  /** A bug in Pejl, or a fault that it does not know. */
  BUG(1),
  /**
   * What Pejl was given is wrong: arguments, a contract, the register. Trying again does not help.
   */
  WRONG_INPUT(2),
  /** A check stopped the release; the one that is served stays. */
  RELEASE_STOPPED(3),
  /** A service or resource outside Pejl failed. Trying again may help. */
  OUTSIDE_SERVICE(4),
  /** What was asked for is there, but something else waits for a person. Only a look gives it. */
  ATTENTION(5);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }
}
