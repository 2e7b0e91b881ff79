package dk.pejl.etl.landing;

import java.nio.file.Path;
import java.util.Objects;

/** A file of the inbox and its path below it, with {@code /}. */
public record InboxFile(Path path, String name) {
  public InboxFile {
    Objects.requireNonNull(path, "path is null");
    Objects.requireNonNull(name, "name is null");
  }
}
