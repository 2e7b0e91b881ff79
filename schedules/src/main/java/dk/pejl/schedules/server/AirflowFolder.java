package dk.pejl.schedules.server;

import dk.pejl.console.PejlHome;
import dk.pejl.server.ServerProcess;
import java.nio.file.Path;
import java.util.Objects;

/** Where Airflow keeps its things: {@code PEJL_HOME/airflow}, and its logs in {@code logs}. */
record AirflowFolder(PejlHome home) {
  AirflowFolder {
    Objects.requireNonNull(home, "home is null");
  }

  Path path() {
    return home.path().resolve("airflow");
  }

  Path run() {
    return path().resolve("run");
  }

  Path secrets() {
    return path().resolve("secrets");
  }

  /** The port of the server that runs. */
  Path port() {
    return run().resolve("port");
  }

  /** The settings that the processes run with. */
  Path settings() {
    return path().resolve("airflow.env");
  }

  /** Says for which version and database the tables are right. */
  Path migrated() {
    return path().resolve("migrated");
  }

  /** The date of the first night that runs by itself. */
  Path firstNight() {
    return path().resolve("first-night");
  }

  /** Is there as long as a person wants no nights. */
  Path nightPause() {
    return path().resolve("paused");
  }

  Path log(String name) {
    return home.logs().resolve("airflow-" + name + ".log");
  }

  ServerProcess process(AirflowPart part) {
    return new ServerProcess(
        "Airflow's " + part.program(), run().resolve(part.program() + ".pid"), log(part.program()));
  }

  void create() {
    PejlHome.createPrivate(path());
    PejlHome.createPrivate(run());
    PejlHome.createPrivate(secrets());
    PejlHome.createPrivate(home.logs());
  }
}
