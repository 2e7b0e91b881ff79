package dk.pejl.warehouse.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps the outputs of steps in memory for all tests of this JVM, as they are dear to make. */
final class SharedSteps {
  private static final Map<Path, byte[]> FILES = new LinkedHashMap<>();

  private SharedSteps() {}

  static synchronized void keep(Path built) {
    try {
      for (Path file : files(built)) {
        Path name = built.relativize(file);
        if (!FILES.containsKey(name)) {
          FILES.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static synchronized void copyTo(Path built) {
    FILES.forEach((name, bytes) -> write(built.resolve(name), bytes));
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path built) throws IOException {
    try (Stream<Path> all = Files.walk(built)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
