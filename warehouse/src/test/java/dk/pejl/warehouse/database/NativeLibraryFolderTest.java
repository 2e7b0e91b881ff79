package dk.pejl.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryFolderTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:15:00Z");

  @TempDir private Path folder;

  @Test
  void sweepsWhatKilledProcessesLeftAndNothingElse() throws IOException {
    Path left = file("libduckdb_java123.so", Duration.ofHours(2));
    Path loading = file("libduckdb_java456.so", Duration.ofMinutes(1));
    Path other = file("other.so", Duration.ofDays(2));
    Path ofOrTools = Files.createDirectory(folder.resolve("ortools-java789"));
    Files.writeString(ofOrTools.resolve("libortools.so"), "library");
    Files.setLastModifiedTime(ofOrTools, FileTime.from(NOW.minus(Duration.ofHours(2))));

    assertThat(new NativeLibraryFolder(folder, InstantSource.fixed(NOW)).sweep()).isEqualTo(2);

    assertThat(left).doesNotExist();
    assertThat(ofOrTools).doesNotExist();
    assertThat(loading).exists();
    assertThat(other).exists();
  }

  private Path file(String name, Duration age) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "library");
    return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
  }
}
