package dk.pejl.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.PejlHome;
import dk.pejl.console.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One result on any number of cores and partitions, in one process or on a cluster. Each master is
 * started once, for a night of each number of partitions.
 */
@Tag("cluster")
class ClusterIT {
  private static final LocalDate AS_OF = LocalDate.of(2099, 1, 1);
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  /** Nothing counts as small here, so that everything is split, spread and shuffled. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "spark.pejl.small-bytes", "0",
          "spark.pejl.split-bytes", "1000",
          "spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

  @TempDir Path folder;
  private final List<Night> nights = new ArrayList<>();

  @BeforeEach
  void prepare() throws IOException {
    SETTINGS.forEach(System::setProperty);
    makeSparkHome();
  }

  @AfterEach
  void stopSpark() {
    closeNights();
    SETTINGS.keySet().forEach(System::clearProperty);
    System.clearProperty(PARTITIONS);
  }

  @Test
  void givesOneContentDigestWhereverItRuns() throws IOException {
    TreeMap<String, String> digests = new TreeMap<>();
    for (String master : List.of("local[1]", "local[2]", "local-cluster[2,1,512]")) {
      for (String partitions : List.of("1", "4", "64")) {
        digests.put(master + " " + partitions, digest(master, partitions));
      }
      closeNights();
    }
    Set<String> different = new TreeSet<>(digests.values());
    assertThat(different).as(digests.toString()).hasSize(1);
  }

  /** The digest of a night on a home of its own, on the session of the nights before. */
  private String digest(String master, String partitions) throws IOException {
    System.setProperty(PARTITIONS, partitions);
    Night night = night(Files.createTempDirectory(folder, "home"), master);
    night.fetch(Optional.of(ChildNight.SAMPLE.toAbsolutePath()));
    String digest = night.build(night.transform(Optional.of(AS_OF))).digest().value();
    SparkSession session = SparkSession.active();
    assertThat(session.sparkContext().master()).isEqualTo(master);
    assertThat(session.conf().get(PARTITIONS)).isEqualTo(partitions);
    return digest;
  }

  private Night night(Path home, String master) {
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Night night =
        new Night(
            new PejlHome(home),
            Map.of("PEJL_SPARK_MASTER", master),
            new Progress(silent, InstantSource.system()),
            Clock.systemUTC());
    nights.add(night);
    return night;
  }

  private void closeNights() {
    nights.forEach(Night::close);
    nights.clear();
  }

  /** What Spark's workers need to start executors: jars, an empty bin and a RELEASE. */
  private static void makeSparkHome() throws IOException {
    Path sparkHome = Path.of(System.getenv("SPARK_HOME"));
    Files.createDirectories(sparkHome.resolve("bin"));
    Files.writeString(sparkHome.resolve("RELEASE"), "Spark of Pejl\n");
    Path jars = Files.createDirectories(sparkHome.resolve("jars"));
    for (Path jar : ChildNight.jars()) {
      Path link = jars.resolve(jar.getFileName());
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, jar);
    }
  }
}
