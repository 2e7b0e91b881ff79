package dk.pejl.schedules.server;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the environment says about Airflow: {@code PEJL_ROOT}, {@code PEJL_HOME}, {@code
 * PEJL_PYTHON}, and, all with a default, {@code PEJL_VENVS}, {@code PEJL_AIRFLOW_PORT}, {@code
 * PEJL_AIRFLOW_DB} and {@code PEJL_RETRY_SECONDS}.
 *
 * @param wantedPort the port to listen on, or the first free one after it
 * @param database a PostgreSQL URL for SQLAlchemy; empty means SQLite
 * @param ofTheMachine what the servers and the tasks see of the shell, such as {@code PATH}
 * @param ofPejl settings of other parts of Pejl, which the tasks see
 */
public record AirflowSettings(
    Path root,
    PejlHome home,
    String python,
    Path venvs,
    int wantedPort,
    Optional<String> database,
    int retrySeconds,
    Map<String, String> ofTheMachine,
    Map<String, String> ofPejl) {
  private static final List<String> OF_THE_MACHINE =
      List.of("PATH", "HOME", "JAVA_HOME", "SPARK_HOME", "http_proxy", "https_proxy", "no_proxy");

  /** What the template sets, what only this command needs, and what holds a password. */
  private static final Set<String> NOT_PASSED_ON =
      Set.of(
          "PEJL_ROOT",
          "PEJL_HOME",
          "PEJL_PYTHON",
          "PEJL_RETRY_SECONDS",
          "PEJL_FIRST_NIGHT",
          "PEJL_AIRFLOW_DB",
          "PEJL_AIRFLOW_PORT",
          "PEJL_DEBUG");

  public AirflowSettings {
    Objects.requireNonNull(root, "root is null");
    Objects.requireNonNull(home, "home is null");
    Objects.requireNonNull(python, "python is null");
    Objects.requireNonNull(venvs, "venvs is null");
    Objects.requireNonNull(database, "database is null");
    ofTheMachine = Map.copyOf(ofTheMachine);
    ofPejl = Collections.unmodifiableMap(new TreeMap<>(ofPejl));
  }

  /** Reads the environment; all problems are reported together. */
  public static AirflowSettings fromEnvironment(Map<String, String> environment) {
    PejlHome home = PejlHome.fromEnvironment(environment);
    List<String> problems = new ArrayList<>();
    String root = environment.getOrDefault("PEJL_ROOT", "");
    if (root.isBlank()) {
      problems.add("PEJL_ROOT is not set, start Pejl with ./pejl");
    }
    int port = number(environment, "PEJL_AIRFLOW_PORT", 8080, 65535, problems);
    int retrySeconds = number(environment, "PEJL_RETRY_SECONDS", 300, 86400, problems);
    Optional<String> database = database(environment, problems);
    if (!problems.isEmpty()) {
      throw PejlException.wrongInput("Invalid settings: " + String.join("; ", problems));
    }
    return new AirflowSettings(
        Path.of(root),
        home,
        environment.getOrDefault("PEJL_PYTHON", "python3"),
        Path.of(environment.getOrDefault("PEJL_VENVS", home.path().resolve("venv").toString())),
        port,
        database,
        retrySeconds,
        picked(environment, OF_THE_MACHINE::contains),
        picked(environment, name -> name.startsWith("PEJL_") && !NOT_PASSED_ON.contains(name)));
  }

  private static int number(
      Map<String, String> environment, String name, int usual, int most, List<String> problems) {
    String text = environment.getOrDefault(name, Integer.toString(usual));
    if (text.matches("[0-9]{1,5}")
        && Integer.parseInt(text) > 0
        && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    problems.add(name + " is '" + text + "', expected a number from 1 to " + most);
    return usual;
  }

  /** The URL is not repeated in a problem: it may hold a password. */
  private static Optional<String> database(Map<String, String> environment, List<String> problems) {
    String url = environment.getOrDefault("PEJL_AIRFLOW_DB", "");
    if (url.isBlank()) {
      return Optional.empty();
    }
    if (!url.matches("postgresql(\\+psycopg2)?://\\S+")) {
      problems.add("PEJL_AIRFLOW_DB does not begin with postgresql://");
    }
    return Optional.of(url.replaceFirst("^postgresql://", "postgresql+psycopg2://"));
  }

  private static Map<String, String> picked(
      Map<String, String> environment, Predicate<String> wanted) {
    Map<String, String> picked = new TreeMap<>();
    environment.forEach(
        (name, value) -> {
          if (wanted.test(name)) {
            picked.put(name, value);
          }
        });
    return picked;
  }
}
