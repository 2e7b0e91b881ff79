package dk.pejl.dashboards.browser;

import dk.pejl.console.PejlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which one browser keeps what it remembers; gone when it is closed. */
record Profile(Path folder) implements AutoCloseable {
  static Profile create() {
    try {
      return new Profile(Files.createTempDirectory("browser"));
    } catch (IOException e) {
      throw PejlException.outsideService(
          "Cannot make a folder for the browser: " + e.getMessage(), e);
    }
  }

  /** Deletes all of it; whoever wrote here must have ended. */
  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      throw PejlException.outsideService("Cannot delete " + folder + ": " + e.getMessage(), e);
    }
  }
}
