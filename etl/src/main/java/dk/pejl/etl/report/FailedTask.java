package dk.pejl.etl.report;

import dk.pejl.console.ExitCode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A task of the night that failed for good.
 *
 * @param code the exit code; empty when a signal ended the task or nobody knows
 * @param log where its log is seen; empty when not known
 */
record FailedTask(String name, Optional<Integer> code, String log) {
  private static final String FETCH = "fetch";
  private static final Set<String> CHECKED = Set.of("build", "publish", "load");

  FailedTask {
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(code, "code is null");
    Objects.requireNonNull(log, "log is null");
  }

  /** What an incident about it is called. */
  String subject() {
    return name + "/" + code.map(String::valueOf).orElse("signal");
  }

  /** The name of the task that an incident of this subject is about. */
  static String taskOf(String subject) {
    return subject.substring(0, subject.lastIndexOf('/'));
  }

  /** Whether a task of this name fetches; each source is fetched by itself, whatever fails. */
  static boolean isFetch(String task) {
    return task.equals(FETCH) || task.startsWith(FETCH + ":");
  }

  /** Whether a check stopped the release. */
  boolean isStop() {
    return CHECKED.contains(name) && is(ExitCode.RELEASE_STOPPED);
  }

  boolean is(ExitCode one) {
    return code.filter(number -> number == one.code()).isPresent();
  }

  /** What happened, in one line. */
  String text() {
    return name
        + code.map(number -> " sluttede med kode " + number).orElse(" blev afbrudt")
        + " – "
        + reason();
  }

  private String reason() {
    if (is(ExitCode.BUG)) {
      return "en fejl i Pejl selv";
    }
    if (is(ExitCode.WRONG_INPUT)) {
      return "noget, som Pejl har fået, er forkert";
    }
    if (is(ExitCode.OUTSIDE_SERVICE)) {
      return "noget uden for Pejl svigtede";
    }
    return "processen nåede ikke til ende";
  }
}
