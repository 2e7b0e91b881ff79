package dk.pejl.warehouse.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Optional;

/**
 * SQL that lies in a resource file. A file may name {@code ${placeholders}} for what SQL cannot
 * take as a parameter (a path, a list of files); a value is always quoted as an SQL text.
 */
public record SqlFile(String name, String text) {
  /** Reads {@code name}, a path below the class path's root, for example {@code marts/x.sql}. */
  public static SqlFile load(String name) {
    return find(name)
        .orElseThrow(
            () -> new IllegalStateException("Cannot read " + name + ": there is no such resource"));
  }

  /** Reads {@code name} if there is such a resource. */
  public static Optional<SqlFile> find(String name) {
    try (InputStream stream = SqlFile.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        return Optional.empty();
      }
      return Optional.of(
          new SqlFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  /** The file's one query without its final semicolon, to stand inside another statement. */
  public String query() {
    String stripped = text.strip();
    return stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  /** Runs all statements of the file. */
  public void run(Connection connection) {
    try {
      Sql.execute(connection, text);
    } catch (IllegalStateException e) {
      throw new IllegalStateException("Cannot run " + name + ": " + e.getMessage(), e);
    }
  }
}
