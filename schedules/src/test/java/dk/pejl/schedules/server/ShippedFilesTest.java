package dk.pejl.schedules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the shipped files promise, as far as it shows without Airflow. */
class ShippedFilesTest {
  private static final Path LOCK = Path.of("server/requirements.lock");
  private static final Path DAGS = Path.of("dags");

  @Test
  void eachLockedPackageHasHashes() throws IOException {
    String lock = Files.readString(LOCK);
    String[] packages = lock.split("\n(?=[a-z0-9])");

    assertThat(packages).hasSizeGreaterThan(100);
    assertThat(packages)
        .as("make it again as requirements.in says, with --generate-hashes")
        .allMatch(one -> one.contains("==") && one.contains("--hash=sha256:"));
  }

  @Test
  void theLockNamesNoPlaceToFetchFrom() throws IOException {
    assertThat(Files.readString(LOCK)).doesNotContain("://", "--index", "--find-links");
  }

  @Test
  void whatIsAskedForIsLocked() throws IOException {
    List<String> wanted =
        Files.readAllLines(Path.of("server/requirements.in")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    String lock = "\n" + Files.readString(LOCK);

    assertThat(wanted)
        .contains("apache-airflow==3.3.2")
        .allMatch(one -> lock.contains("\n" + one.replaceFirst("==.*", "") + "=="));
  }

  @Test
  void eachDagIsNamedAsItsFileAndTellsItsOperatorInDanish() throws IOException {
    try (Stream<Path> files = Files.list(DAGS)) {
      List<Path> dags = files.filter(file -> file.toString().endsWith(".py")).toList();
      assertThat(dags).isNotEmpty();
      for (Path dag : dags) {
        String text = Files.readString(dag);
        String id = dag.getFileName().toString().replace(".py", "");
        assertThat(text)
            .as("conventions of " + dag)
            .startsWith("\"\"\"\n### ")
            .contains("dag_id=\"" + id + "\"", "doc_md=__doc__", "timezone=\"Europe/Copenhagen\"")
            .contains("max_active_runs=1", "catchup=False", "#### Når noget er rødt")
            .doesNotContainPattern(Pattern.compile("append_env|BashOperator"));
      }
    }
  }

  @Test
  void dagAndDeploymentMeanTheSameDagAndPool() throws IOException {
    assertThat(DAGS.resolve(Deployment.NIGHT + ".py"))
        .content()
        .contains("WRITER_POOL = \"" + Deployment.WRITER_POOL + "\"");
  }
}
