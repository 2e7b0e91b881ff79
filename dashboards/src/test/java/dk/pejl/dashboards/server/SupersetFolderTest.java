package dk.pejl.dashboards.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.console.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupersetFolderTest {
  @TempDir private Path home;

  @Test
  void keepsItsEnvironmentInTheHomeUnlessOneIsShared() {
    assertThat(SupersetFolder.of(environment()).python().folder())
        .isEqualTo(home.resolve("venv").resolve("superset"));

    Map<String, String> shared = environment();
    shared.put("PEJL_VENVS", "/srv/venvs");
    assertThat(SupersetFolder.of(shared).python().folder())
        .isEqualTo(Path.of("/srv/venvs/superset"));
  }

  @Test
  void saysThatItWasNotStartedByTheLauncher() {
    assertThatThrownBy(() -> SupersetFolder.of(Map.of("PEJL_HOME", home.toString())))
        .isInstanceOf(PejlException.class)
        .hasMessage("Cannot find Pejl's checkout: PEJL_ROOT is not set, start Pejl with ./pejl");
  }

  @Test
  void findsTheOwnersLogoWhenThereIsOne() throws IOException {
    SupersetFolder folder = SupersetFolder.of(environment());
    assertThat(folder.logo()).isEmpty();

    Files.writeString(home.resolve("logo.png"), "");
    assertThat(folder.logo()).contains(home.resolve("logo.png"));
  }

  @Test
  void readsTheVersionFromTheLockFile() {
    assertThat(SupersetFolder.of(environment()).version()).isEqualTo("6.1.0");
  }

  @Test
  void tellsHowAServerStandsThatWasNeverStarted() {
    SupersetState state = server(environment()).state();

    assertThat(state.running()).isFalse();
    assertThat(state.answers()).isFalse();
    assertThat(state.server()).hasToString("http://127.0.0.1:8088");
  }

  @Test
  void stopsNothingWhenNothingRuns() {
    assertThat(server(environment()).stop()).isFalse();
  }

  @Test
  void keepsOnePasswordThatOnlyTheAccountMayRead() throws IOException {
    SupersetServer server = server(environment());
    String password = server.password();

    assertThat(password).hasSizeGreaterThan(15).isEqualTo(server.password());
    assertThat(
            Files.getPosixFilePermissions(
                home.resolve("superset").resolve("secrets").resolve("admin-password")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void refusesAPortThatIsNoNumber() {
    Map<String, String> environment = environment();
    environment.put("PEJL_SUPERSET_PORT", "web");

    assertThatThrownBy(() -> server(environment).state())
        .isInstanceOf(PejlException.class)
        .hasMessage("Invalid PEJL_SUPERSET_PORT: 'web', expected a port number");
  }

  @Test
  void refusesToConnectToAServerThatDoesNotRun() {
    assertThatThrownBy(() -> server(environment()).connect())
        .isInstanceOf(PejlException.class)
        .hasMessage("Cannot reach Superset: it does not run, start it with ./pejl dashboards up");
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("PEJL_HOME", home.toString());
    environment.put("PEJL_ROOT", Path.of("").toAbsolutePath().getParent().toString());
    return environment;
  }

  private static SupersetServer server(Map<String, String> environment) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new SupersetServer(
        SupersetFolder.of(environment),
        environment,
        new Progress(nowhere, InstantSource.system()),
        time -> {});
  }
}
