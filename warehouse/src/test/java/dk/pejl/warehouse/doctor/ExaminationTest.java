package dk.pejl.warehouse.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.PejlHome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminationTest {
  @TempDir Path folder;

  @Test
  void tellsANewInstallationWhatToRunFirst() {
    assertThat(detail("Udgivelse", Map.of())).isEqualTo("ingen endnu, kør ./pejl load");
    assertThat(detail("Leverancer", Map.of())).isEqualTo("ingen endnu, kør ./pejl load");
  }

  @Test
  void readsPinnedVersionsFromTheLockFiles() throws IOException {
    Path server = Files.createDirectories(folder.resolve("dashboards/server"));
    Files.writeString(
        server.resolve("requirements.lock"), "apache-superset==6.1.0 \\\n    --hash=sha256:0\n");

    assertThat(detail("Superset", Map.of())).isEqualTo("6.1.0, installeres ved første start");
  }

  @Test
  void seesThatAPortIsTakenBySomethingElse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<String, String> port = Map.of("PEJL_AIRFLOW_PORT", "" + taken.getLocalPort());

      assertThat(
              examine(port).observe().stream()
                  .filter(one -> one.area().equals("port") && one.what().equals("Airflow"))
                  .map(Observation::detail))
          .singleElement()
          .asString()
          .contains("er optaget");
    }
  }

  @Test
  void saysThatPythonIsMissing() {
    assertThat(examine(Map.of()).observe())
        .anyMatch(
            one -> one.what().equals("Python") && one.verdict() == Observation.Verdict.MISSING);
  }

  @Test
  void saysWhatIsOpenToOthersAndHowItIsShut() throws IOException {
    Path staged = Files.createDirectories(folder.resolve("home/staged/enrolment"));
    PejlHome.createPrivate(folder.resolve("home"));
    PejlHome.createPrivate(staged.getParent());
    Files.setPosixFilePermissions(staged, PosixFilePermissions.fromString("rwxr-x---"));

    assertThat(detail("Rettigheder", Map.of()))
        .startsWith("1 filer eller mapper kan læses")
        .contains("staged/enrolment", "chmod -R go-rwx staged");
    assertThat(detail("Læsere", Map.of())).startsWith("kun denne konto");

    PejlHome.createPrivate(staged);
    Files.setPosixFilePermissions(
        folder.resolve("home"), PosixFilePermissions.fromString("rwx--x---"));
    assertThat(detail("Rettigheder", Map.of())).startsWith("kun denne konto kan læse");
    assertThat(detail("Læsere", Map.of())).startsWith("gruppen ");
  }

  private String detail(String what, Map<String, String> environment) {
    return examine(environment).observe().stream()
        .filter(one -> one.what().equals(what))
        .findFirst()
        .orElseThrow()
        .detail();
  }

  private Examination examine(Map<String, String> environment) {
    return new Examination(new PejlHome(folder.resolve("home")), folder, environment);
  }
}
