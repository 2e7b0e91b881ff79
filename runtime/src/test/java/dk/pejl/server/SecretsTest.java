package dk.pejl.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void isMadeOnceAndReadableByItsOwnerOnly() throws IOException {
    Secrets secrets = new Secrets(folder.resolve("secrets"));

    String made = secrets.findOrCreate("key", 32);

    assertThat(made).hasSize(44);
    assertThat(secrets.findOrCreate("key", 32)).isEqualTo(made);
    assertThat(secrets.findOrCreate("other", 32)).isNotEqualTo(made);
    assertThat(mode(folder.resolve("secrets/key"))).isEqualTo("rw-------");
    assertThat(mode(folder.resolve("secrets"))).isEqualTo("rwx------");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
