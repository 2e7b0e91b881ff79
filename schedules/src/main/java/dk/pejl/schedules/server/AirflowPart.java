package dk.pejl.schedules.server;

import java.util.List;

/**
 * A process of Airflow, in the order in which they start. They stop in the opposite order: no new
 * work first, and the server that tasks report to last.
 */
enum AirflowPart {
  API_SERVER("api-server"),
  /** Without its own log server, which would listen on all addresses: the logs lie on this disk. */
  SCHEDULER("scheduler --skip-serve-logs"),
  DAG_PROCESSOR("dag-processor");

  private final String command;

  AirflowPart(String command) {
    this.command = command;
  }

  /** Airflow's name for it. */
  String program() {
    return command().get(0);
  }

  /** What is given to the program {@code airflow}. */
  List<String> command() {
    return List.of(command.split(" "));
  }
}
