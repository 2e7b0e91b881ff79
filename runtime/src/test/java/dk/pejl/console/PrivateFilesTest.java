package dk.pejl.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
  @TempDir Path folder;

  @Test
  void onlyTheOwnerReadsTheFileAndNothingElseIsLeft() throws IOException {
    PrivateFiles.write(folder.resolve("secret"), "first");
    PrivateFiles.write(folder.resolve("secret"), "second");

    assertThat(folder.resolve("secret")).hasContent("second");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret"))))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aFolderIsPrivateUnlessAGroupMayPassIt() throws IOException {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(PrivateFiles.mode(PejlHome.createPrivate(open))).isEqualTo("0700");
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwx--x---"));
    assertThat(PrivateFiles.mode(PejlHome.createPrivate(open))).isEqualTo("0710");
    assertThat(PrivateFiles.mode(PejlHome.createShared(open))).isEqualTo("0755");
  }
}
