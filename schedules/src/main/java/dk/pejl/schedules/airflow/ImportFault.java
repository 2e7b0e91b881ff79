package dk.pejl.schedules.airflow;

import java.util.Objects;

/** A DAG file that Airflow cannot read, and the Python error that says why. */
public record ImportFault(String file, String error) {
  public ImportFault {
    Objects.requireNonNull(file, "file is null");
    Objects.requireNonNull(error, "error is null");
  }

  /** The last line of the error, which names it. */
  public String summary() {
    String[] lines = error.strip().split("\n");
    return lines[lines.length - 1].strip();
  }
}
