package dk.pejl.schedules.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.console.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a script in the place of {@code airflow}, which writes down how it is called. */
class AirflowDatabaseTest {
  @TempDir Path folder;
  private final Progress progress =
      new Progress(
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
          InstantSource.system());
  private Path lock;
  private Path airflow;

  @BeforeEach
  void describe() throws IOException {
    lock = Files.writeString(folder.resolve("requirements.lock"), "apache-airflow==1\n");
    airflow = folder.resolve("airflow");
    script("echo \"$@\" >> " + folder.resolve("calls") + "; touch " + folder.resolve("x.db"));
  }

  @Test
  void migratesOnce() throws IOException {
    migrate("sqlite:///" + folder.resolve("x.db"));
    migrate("sqlite:///" + folder.resolve("x.db"));

    assertThat(calls()).containsExactly("db migrate");
  }

  @Test
  void migratesAgainForOtherPackagesAnotherDatabaseOrALostFile() throws IOException {
    migrate("sqlite:///" + folder.resolve("x.db"));
    Files.writeString(lock, "apache-airflow==2\n");
    migrate("sqlite:///" + folder.resolve("x.db"));
    migrate("postgresql+psycopg2://a:secret@h/a");
    migrate("sqlite:///" + folder.resolve("x.db"));
    Files.delete(folder.resolve("x.db"));
    migrate("sqlite:///" + folder.resolve("x.db"));

    assertThat(calls()).hasSize(5);
    assertThat(folder.resolve("migrated")).content().doesNotContain("secret");
  }

  @Test
  void saysWhereToLookWhenItFailsAndTriesAgainNextTime() throws IOException {
    script("exit 1");

    assertThatThrownBy(() -> migrate("postgresql+psycopg2://a@h/a"))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            "Cannot migrate Airflow's database: see "
                + folder.resolve("log")
                + " (is PostgreSQL up, and PEJL_AIRFLOW_DB right?)");
    assertThat(folder.resolve("migrated")).doesNotExist();
  }

  private void migrate(String url) {
    new AirflowDatabase(folder.resolve("migrated"), url, lock)
        .migrate(airflow, Map.of("PATH", "/usr/bin:/bin"), folder.resolve("log"), progress);
  }

  private void script(String body) throws IOException {
    Files.writeString(airflow, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(airflow, PosixFilePermissions.fromString("rwx------"));
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("calls"));
  }
}
