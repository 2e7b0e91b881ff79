package dk.pejl.etl.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeVersionTest {
  @TempDir Path folder;

  @Test
  void isTheSameForAJarAndTheFolderItWasMadeOf() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes/dk"));
    Files.writeString(classes.resolve("A.class"), "code");
    Path jar = jar("one.jar", Map.of("dk/A.class", "code", "META-INF/MANIFEST.MF", "Built: now"));
    assertThat(CodeVersion.of(jar)).isEqualTo(CodeVersion.of(folder.resolve("classes")));
  }

  @Test
  void changesWithTheCode() throws IOException {
    assertThat(CodeVersion.of(jar("one.jar", Map.of("dk/A.class", "code"))))
        .isNotEqualTo(CodeVersion.of(jar("two.jar", Map.of("dk/A.class", "changed"))));
  }

  private Path jar(String name, Map<String, String> entries) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
