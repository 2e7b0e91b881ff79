package dk.pejl.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.OpenPaths;
import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import dk.pejl.etl.night.ChildNight.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole night on the shipped sample, as a person runs it. */
@Tag("load")
class LoadIT {
  private static final long MOST_KILOBYTES = 1_500_000;

  /** Processor time of a load that is done in under 5 seconds on a machine that is not busy. */
  private static final Duration MOST_WITHOUT_NEWS = Duration.ofSeconds(12);

  @TempDir static Path folder;
  private static Path home;
  private static Ended first;

  @BeforeAll
  static void load() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    ChildNight.copy(ChildNight.SAMPLE, home.resolve("inbox"));
    PrivateFiles.write(home.resolve("sources.yaml"), "inbox: {kind: inbox, stable_seconds: 0}\n");
    first = new ChildNight(home).run("load", "--json");
    assertThat(first.exitCode()).as(first.err()).isZero();
  }

  @Test
  void accountsForEveryRecordAndServesARelease() {
    JsonNode told = first.json().get(0);
    assertThat(told.get("outcome").asText()).isEqualTo("published");
    assertThat(told.get("read").asLong())
        .isPositive()
        .isEqualTo(told.get("accepted").asLong() + told.get("held").asLong());
    assertThat(home.resolve("served/current/published.duckdb")).exists();
  }

  @Test
  void movesWhatWasTakenToTheArchive() {
    assertThat(home.resolve("inbox/statistikbanken")).isEmptyDirectory();
    assertThat(home.resolve("inbox-archive"))
        .isDirectoryRecursivelyContaining("glob:**/FOLK1A.csv");
  }

  @Test
  void nobodyElseReachesWhatMayTellOfPersons() throws IOException {
    OpenPaths open = new OpenPaths(new PejlHome(home));
    assertThat(home.resolve("staged")).isNotEmptyDirectory();
    assertThat(open.find()).isEmpty();
    Path core = only(home.resolve("built/core")).resolve("core.duckdb");
    Files.setPosixFilePermissions(core, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(open.find()).as("the search finds it").containsExactly(home.relativize(core));
    Files.setPosixFilePermissions(core, PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aGroupThatMayPassTheHomeReadsWhatIsServedAndNothingElse() throws IOException {
    Path other = ChildNight.copy(home, folder.resolve("group-home"));
    Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwx--x---"));
    Path inbox = Files.createDirectory(folder.resolve("more"));
    Path population = ChildNight.SAMPLE.resolve("statistikbanken/FOLK1A.csv");
    Files.writeString(
        inbox.resolve("FOLK1A.csv"), Files.readString(population) + "183;1;99;2024K1;7\n");
    Ended ended = new ChildNight(other).run("load", "--json", "--inbox", inbox.toString());
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    assertThat(ended.json().get(0).get("outcome").asText()).isEqualTo("published");
    assertThat(PrivateFiles.mode(other)).as("stays as it was set").isEqualTo("0710");
    Path file = other.resolve("served/current/published.duckdb").toRealPath();
    assertThat(PrivateFiles.mode(file)).isEqualTo("0444");
    assertThat(PrivateFiles.mode(file.getParent())).isEqualTo("0555");
    assertThat(PrivateFiles.mode(other.resolve("releases"))).isEqualTo("0755");
    assertThat(PrivateFiles.mode(other.resolve("served"))).isEqualTo("0755");
    assertThat(new OpenPaths(new PejlHome(other)).find()).isEmpty();
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findFirst().orElseThrow();
    }
  }

  /** As the launcher starts it, whatever the account's umask is. */
  @Test
  void theLauncherLeavesNothingOpenToOthers() throws IOException, InterruptedException {
    Path other = Files.createDirectory(folder.resolve("launched"));
    for (String command : List.of("fetch --inbox " + ChildNight.SAMPLE, "transform", "build")) {
      ProcessBuilder launcher =
          new ProcessBuilder("bash", "-c", "umask 000; exec ../pejl " + command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("launched.txt").toFile());
      launcher.environment().put("PEJL_HOME", other.toString());
      launcher.environment().put("PEJL_NO_BUILD", "1");
      assertThat(launcher.start().waitFor())
          .as(command + " " + Files.readString(folder.resolve("launched.txt")))
          .isZero();
    }
    assertThat(new OpenPaths(new PejlHome(other)).find()).isEmpty();
  }

  @Test
  void staysUnderTheMemoryThatTheMachineMayGive() {
    assertThat(first.peakKilobytes()).isPositive().isLessThan(MOST_KILOBYTES);
  }

  @Test
  void withoutNewsChangesNothingAndStartsNoSpark() throws IOException {
    Path classes = folder.resolve("classes.txt");
    Ended second =
        new ChildNight(home).jvm("-Xlog:class+load:file=" + classes).run("load", "--json");
    assertThat(second.exitCode()).as(second.err()).isZero();
    JsonNode told = second.json().get(0);
    assertThat(told.get("outcome").asText()).isEqualTo("unchanged");
    assertThat(told.get("new_deliveries").asInt()).isZero();
    assertThat(told.get("run_id")).isEqualTo(first.json().get(0).get("run_id"));
    assertThat(told.get("release")).isEqualTo(first.json().get(0).get("release"));
    // Naming a type of Spark's loads it alone; making anything of it loads Scala.
    assertThat(Files.readString(classes)).doesNotContain(" scala.");
    assertThat(second.cpu()).isLessThan(MOST_WITHOUT_NEWS);
  }

  @Test
  void aBrokenRowIsHeldAndTheRestIsLoaded() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("broken"));
    Path population = ChildNight.SAMPLE.resolve("statistikbanken/FOLK1A.csv");
    Files.writeString(
        inbox.resolve("FOLK1A.csv"), Files.readString(population) + "183;1;17;2024K1;mange\n");
    Path other = ChildNight.copy(home, folder.resolve("broken-home"));
    Ended ended = new ChildNight(other).run("load", "--json", "--inbox", inbox.toString());
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    assertThat(ended.json().get(0).get("held").asLong()).isEqualTo(1);
  }

  @Test
  void eachFaultyFileGivesOneFindingAndChangesNothingElse() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("faulty/jobindsats")).getParent();
    Files.writeString(
        inbox.resolve("jobindsats/unemployment_total.json"), "{\"columns\":[\"Periode\",\"Om");
    Files.writeString(inbox.resolve("FOLK1A.csv"), "<!DOCTYPE html><html><body>503</body></html>");
    Files.writeString(inbox.resolve("institutionsregister.csv"), "");
    Files.write(
        inbox.resolve("kommuner_komgrp.csv"),
        "SEKVENS;KODE;NIVEAU;TITEL\n1;101;2;København\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(inbox.resolve("notes.txt"), "?");
    Path other = ChildNight.copy(home, folder.resolve("faulty-home"));
    Ended ended = new ChildNight(other).run("load", "--json", "--inbox", inbox.toString());
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    JsonNode told = ended.json().get(0);
    assertThat(told.get("rejected").asInt()).isEqualTo(4);
    assertThat(told.get("findings").asInt()).isEqualTo(4);
    assertThat(told.get("file_findings").asInt()).isEqualTo(1);
    assertThat(told.get("content_digest")).isEqualTo(first.json().get(0).get("content_digest"));
  }
}
