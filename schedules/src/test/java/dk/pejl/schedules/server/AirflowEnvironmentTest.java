package dk.pejl.schedules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fills the template that Pejl ships. */
class AirflowEnvironmentTest {
  @TempDir Path home;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void describe() {
    environment.put("PEJL_HOME", home.toString());
    environment.put("PEJL_ROOT", Path.of("..").toAbsolutePath().normalize().toString());
    environment.put("PATH", "/bin");
    new AirflowFolder(AirflowSettings.fromEnvironment(environment).home()).create();
  }

  @Test
  void fillsAllOfTheTemplate() {
    Map<String, String> values = at("2026-11-24T18:00:00Z").onPort(8099).values();

    assertThat(values)
        .containsEntry("AIRFLOW__API__PORT", "8099")
        .containsEntry("AIRFLOW__API__HOST", "127.0.0.1")
        .containsEntry("AIRFLOW__CORE__LOAD_EXAMPLES", "False")
        .containsEntry("PEJL_FIRST_NIGHT", "2026-11-25")
        .containsEntry(
            "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN", "sqlite:///" + home + "/airflow/airflow.db");
    assertThat(values.values()).noneMatch(value -> value.contains("${"));
  }

  @Test
  void isTheSameNextTimeSoThatNothingRestarts() {
    String first = at("2026-11-24T18:00:00Z").onPort(8099).text();

    assertThat(at("2026-12-24T18:00:00Z").onPort(8099).text()).isEqualTo(first);
  }

  @Test
  void putsAllInPostgresWhenThatIsSet() {
    environment.put("PEJL_AIRFLOW_DB", "postgresql://a@127.0.0.1/a");

    assertThat(at("2026-11-24T18:00:00Z").onPort(8099).values())
        .containsEntry(
            "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN", "postgresql+psycopg2://a@127.0.0.1/a");
  }

  @Test
  void keepsSecretsForTheServiceAccountOnly() throws IOException {
    at("2026-11-24T18:00:00Z").onPort(8099);

    try (Stream<Path> files = Files.list(home.resolve("airflow/secrets"))) {
      assertThat(files)
          .hasSize(6)
          .allMatch(file -> mode(file).equals("rw-------"), "has mode 0600");
    }
  }

  @Test
  void givesTheProcessesAClosedEnvironment() {
    AirflowEnvironment airflow = at("2026-11-24T18:00:00Z");

    Map<String, String> whole = airflow.whole(airflow.onPort(8099));

    assertThat(whole).containsEntry("PATH", "/bin").containsEntry("LANG", "C.UTF-8");
    assertThat(whole.keySet())
        .allMatch(
            name ->
                name.startsWith("AIRFLOW")
                    || name.startsWith("PEJL_")
                    || name.equals("PATH")
                    || name.equals("LANG"));
  }

  private AirflowEnvironment at(String now) {
    return new AirflowEnvironment(
        AirflowSettings.fromEnvironment(environment),
        Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
  }

  private static String mode(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
