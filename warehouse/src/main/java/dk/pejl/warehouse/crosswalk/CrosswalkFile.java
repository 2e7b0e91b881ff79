package dk.pejl.warehouse.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code crosswalks/<name>.csv}: UTF-8, semicolons, no quotes, lines that begin with # are
 * comments, the first other line is the header.
 */
final class CrosswalkFile {
  private CrosswalkFile() {}

  /** The rows by column name, in the order of the file. */
  static List<Map<String, String>> read(String name) {
    String path = "/crosswalks/" + name + ".csv";
    try (InputStream in = CrosswalkFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Cannot read crosswalk " + path + ": it does not exist");
      }
      return rows(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read crosswalk " + path + ": " + e.getMessage(), e);
    }
  }

  static List<Map<String, String>> rows(String path, String text) {
    List<String> lines =
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    String[] header = lines.get(0).split(";", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(row(path, header, line));
    }
    return rows;
  }

  private static Map<String, String> row(String path, String[] header, String line) {
    String[] values = line.split(";", -1);
    if (values.length != header.length) {
      throw new IllegalStateException(
          "Invalid line in " + path + ": '" + line + "', expected " + header.length + " values");
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], values[i]);
    }
    return row;
  }

  /** The parts of a list with {@code |} between them. */
  static List<String> list(String value) {
    return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
  }
}
