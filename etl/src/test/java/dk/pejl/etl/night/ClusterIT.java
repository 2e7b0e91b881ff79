package dk.pejl.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.night.ChildNight.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One result on any number of cores and partitions, in one process or on a cluster. */
@Tag("cluster")
class ClusterIT {
  @TempDir Path folder;

  @Test
  void givesOneContentDigestWhereverItRuns() throws IOException {
    Path sparkHome = sparkHome();
    TreeMap<String, String> digests = new TreeMap<>();
    for (String master : new String[] {"local[1]", "local[2]", "local-cluster[2,1,512]"}) {
      for (int partitions : new int[] {1, 4, 64}) {
        digests.put(master + " " + partitions, digest(sparkHome, master, partitions));
      }
    }
    Set<String> different = new TreeSet<>(digests.values());
    assertThat(different).as(digests.toString()).hasSize(1);
  }

  /** Nothing counts as small here, so that everything is split, spread and shuffled. */
  private String digest(Path sparkHome, String master, int partitions) throws IOException {
    Path home = Files.createTempDirectory(folder, "home");
    Ended ended =
        new ChildNight(home)
            .jvm("-Dspark.pejl.small-bytes=0")
            .jvm("-Dspark.pejl.split-bytes=1000")
            .jvm("-Dspark.sql.shuffle.partitions=" + partitions)
            .env("PEJL_SPARK_MASTER", master)
            .env("SPARK_HOME", sparkHome.toString())
            .env("SPARK_LOCAL_HOSTNAME", "127.0.0.1")
            .run(
                "load",
                "--json",
                "--as-of",
                "2099-01-01",
                "--inbox",
                ChildNight.SAMPLE.toAbsolutePath().toString());
    assertThat(ended.exitCode()).as(master + ": " + ended.err()).isZero();
    return ended.json().get(0).get("content_digest").asText();
  }

  /** What Spark's workers need to start executors: jars, an empty bin and a RELEASE. */
  private Path sparkHome() throws IOException {
    Path sparkHome = Files.createDirectory(folder.resolve("spark"));
    Files.createDirectory(sparkHome.resolve("bin"));
    Files.writeString(sparkHome.resolve("RELEASE"), "Spark of Pejl\n");
    Path jars = Files.createDirectory(sparkHome.resolve("jars"));
    for (Path jar : ChildNight.jars()) {
      Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
    }
    return sparkHome;
  }
}
