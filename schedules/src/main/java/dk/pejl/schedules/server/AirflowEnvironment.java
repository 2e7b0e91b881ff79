package dk.pejl.schedules.server;

import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.console.PrivateFiles;
import dk.pejl.schedules.airflow.AirflowLogin;
import dk.pejl.server.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The closed environment of Airflow's processes: our template, filled with this home's places and
 * secrets. Equal inputs give an equal environment, so a difference means that a restart is needed.
 */
final class AirflowEnvironment {
  private static final String PERSON = "admin";
  private static final String OURSELVES = "pejl";

  private final AirflowSettings settings;
  private final AirflowFolder folder;
  private final Secrets secrets;
  private final Clock clock;

  AirflowEnvironment(AirflowSettings settings, Clock clock) {
    this.settings = Objects.requireNonNull(settings, "settings is null");
    this.folder = new AirflowFolder(settings.home());
    this.secrets = new Secrets(folder.secrets());
    this.clock = Objects.requireNonNull(clock, "clock is null");
  }

  /** The settings for a server on {@code port}. */
  EnvironmentFile onPort(int port) {
    Map<String, String> fillings = new LinkedHashMap<>();
    fillings.put("root", settings.root().toString());
    fillings.put("home", settings.home().path().toString());
    fillings.put("python", settings.python());
    fillings.put("airflow_home", folder.path().toString());
    fillings.put("database", database());
    fillings.put("port", Integer.toString(port));
    fillings.put("passwords", passwords().toString());
    fillings.put("fernet_key", secrets.findOrCreate("fernet-key", 32));
    fillings.put("api_secret", secrets.findOrCreate("api-secret", 48));
    fillings.put("jwt_secret", secrets.findOrCreate("jwt-secret", 48));
    fillings.put("first_night", firstNight());
    fillings.put("retry_seconds", Integer.toString(settings.retrySeconds()));
    return EnvironmentFile.fill(settings.root().resolve("schedules/server/airflow.env"), fillings);
  }

  /** What a process gets: {@code file} and what it may know of the shell. */
  Map<String, String> whole(EnvironmentFile file) {
    Map<String, String> whole = new LinkedHashMap<>(settings.ofTheMachine());
    whole.put("LANG", "C.UTF-8");
    whole.putAll(file.values());
    return whole;
  }

  /** The SQLAlchemy URL of Airflow's own database. */
  String database() {
    return settings.database().orElse("sqlite:///" + folder.path().resolve("airflow.db"));
  }

  /** The login of a person. */
  AirflowLogin person() {
    return new AirflowLogin(PERSON, secrets.findOrCreate("admin-password", 15));
  }

  /** The login that {@code ./pejl schedules} itself uses; it may not change users or settings. */
  AirflowLogin ourselves() {
    return new AirflowLogin(OURSELVES, secrets.findOrCreate("pejl-password", 30));
  }

  private Path passwords() {
    Map<String, String> passwords = new LinkedHashMap<>();
    for (AirflowLogin login : new AirflowLogin[] {person(), ourselves()}) {
      passwords.put(login.user(), login.password());
    }
    return keep(folder.secrets().resolve("passwords.json"), Json.text(passwords));
  }

  private String firstNight() {
    Path file = folder.firstNight();
    try {
      if (!Files.exists(file)) {
        PrivateFiles.write(file, FirstNight.after(clock.instant()).toString());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot keep " + file + ": " + e.getMessage(), e);
    }
  }

  private static Path keep(Path file, String text) {
    try {
      if (!Files.exists(file) || !Files.readString(file).equals(text)) {
        PrivateFiles.write(file, text);
      }
      return file;
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot keep " + file + ": " + e.getMessage(), e);
    }
  }
}
