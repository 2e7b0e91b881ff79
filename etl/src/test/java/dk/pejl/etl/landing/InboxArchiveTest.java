package dk.pejl.etl.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive on another disk than the landing, so that it cannot link. */
class InboxArchiveTest {
  @TempDir Path home;
  private Path otherDisk;
  private Path kept;
  private InboxArchive archive;

  @BeforeEach
  void keepAFileOnAnotherDisk() throws IOException {
    otherDisk = Files.createTempDirectory(Path.of("/dev/shm"), "pejl-archive-test");
    assertThat(Files.getFileStore(otherDisk)).isNotEqualTo(Files.getFileStore(home));
    Path file = Files.writeString(home.resolve("FOLK1A.csv"), "183;1;17;2024K1;7");
    Landing landing = new Landing(otherDisk);
    kept = landing.path(landing.store(file));
    archive =
        new InboxArchive(home.resolve("archive"), () -> Instant.parse("2026-11-20T08:00:00Z"));
  }

  @AfterEach
  void clear() throws IOException {
    Files.delete(kept);
    Files.delete(kept.getParent());
    Files.delete(otherDisk);
  }

  @Test
  void aCopyHasItsNameWhenItIsWhole() throws IOException, InterruptedException {
    Path month = Files.createDirectories(home.resolve("archive/2026-11"));
    try (WatchService watch = month.getFileSystem().newWatchService()) {
      month.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      archive.put("FOLK1A.csv", kept);
      WatchKey first = watch.poll(10, TimeUnit.SECONDS);
      assertThat(first.pollEvents().get(0).context()).hasToString(".FOLK1A.csv.part");
    }
    assertThat(month.resolve("FOLK1A.csv")).hasSameBinaryContentAs(kept);
    assertThat(month.resolve(".FOLK1A.csv.part")).doesNotExist();
  }

  @Test
  void halfACopyOfAKilledFetchIsPurged() throws IOException {
    Path month = Files.createDirectories(home.resolve("archive/2026-11"));
    Path half = Files.writeString(month.resolve(".FOLK1A.csv.part"), "183;1");
    archive.put("NEET2.csv", kept);
    archive.remove(Set.of("0".repeat(64)));
    assertThat(half).doesNotExist();
    assertThat(month.resolve("NEET2.csv")).exists();
  }
}
