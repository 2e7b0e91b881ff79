package dk.pejl.etl.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalFilesTest {
  @TempDir java.nio.file.Path folder;

  @Test
  void whatIsMadeIsItsOwnersAlone() throws IOException {
    LocalFiles files = LocalFiles.at(folder.toUri());

    files.create(new Path(folder.toUri() + "staged/part")).close();

    assertThat(permissions("staged")).isEqualTo("rwx------");
    assertThat(permissions("staged/part")).isEqualTo("rw-------");
  }

  private String permissions(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
  }
}
