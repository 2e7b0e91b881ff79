package dk.pejl.warehouse.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Map;

/**
 * SQL that lies in a resource file. A file may name {@code ${placeholders}} for what SQL cannot
 * take as a parameter (a path, a list of files); a value is always quoted as an SQL text.
 */
public record SqlFile(String name, String text) {
  /** Reads {@code name}, a path below the class path's root, for example {@code marts/x.sql}. */
  public static SqlFile load(String name) {
    try (InputStream stream = SqlFile.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("Cannot read " + name + ": there is no such resource");
      }
      return new SqlFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  /** This file with {@code ${key}} replaced by each value as a quoted SQL text. */
  public SqlFile with(Map<String, String> values) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("${" + value.getKey() + "}", quoted(value.getValue()));
    }
    return new SqlFile(name, filled);
  }

  /** Runs all statements of the file. */
  public void run(Connection connection) {
    try {
      Sql.execute(connection, text);
    } catch (IllegalStateException e) {
      throw new IllegalStateException("Cannot run " + name + ": " + e.getMessage(), e);
    }
  }

  /** {@code value} as an SQL text literal. */
  public static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
