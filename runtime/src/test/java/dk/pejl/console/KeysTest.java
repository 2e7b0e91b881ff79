package dk.pejl.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
  @TempDir Path folder;

  @Test
  void readsAFileThatNobodyElseCanRead() throws IOException {
    write("jobindsats", "abc-123\n", "rw-------");
    assertThat(keys(Map.of()).find("jobindsats").reveal()).isEqualTo("abc-123");
  }

  @Test
  void takesTheEnvironmentBeforeTheFile() throws IOException {
    write("stil-test", "file", "rw-------");
    assertThat(keys(Map.of("PEJL_KEY_STIL_TEST", "variable")).find("stil-test").reveal())
        .isEqualTo("variable");
  }

  @Test
  void refusesAFileThatOthersCanReadAndSaysHowToMendIt() throws IOException {
    write("jobindsats", "abc-123", "rw-r-----");
    assertThat(fault("jobindsats", Map.of()))
        .hasMessageContaining("chmod 600 " + folder.resolve("jobindsats"))
        .hasMessageContaining("0640")
        .hasMessageNotContaining("abc-123");
  }

  @Test
  void saysWhereAKeyThatIsMissingBelongs() {
    assertThat(fault("jobindsats", Map.of()))
        .hasMessageContaining("PEJL_KEY_JOBINDSATS eller " + folder.resolve("jobindsats"));
  }

  @Test
  void refusesWhatCannotBeAHeaderWithoutShowingIt() {
    assertThat(fault("x", Map.of("PEJL_KEY_X", "two\nlines"))).hasMessageNotContaining("two");
    assertThat(fault("x", Map.of("PEJL_KEY_X", " "))).hasMessageContaining("PEJL_KEY_X er tom");
  }

  @Test
  void doesNotShowASecretByAccident() {
    assertThat(new Secret("abc-123").bearer().toString()).doesNotContain("abc");
  }

  private PejlException fault(String name, Map<String, String> environment) {
    PejlException fault =
        catchThrowableOfType(PejlException.class, () -> keys(environment).find(name));
    assertThat(fault.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
    return fault;
  }

  private Keys keys(Map<String, String> environment) {
    return new Keys(folder, environment);
  }

  private void write(String name, String text, String mode) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }
}
