package dk.pejl.dashboards.browser;

import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts of a gettext template, {@code .pot}, singular and plural. */
final class TextCatalogue {
  private TextCatalogue() {}

  static List<String> read(Path file) {
    try {
      return texts(Files.readAllLines(file));
    } catch (IOException e) {
      throw PejlException.wrongInput("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** A text stands in quotes behind its keyword, and may go on in quotes on the next lines. */
  private static List<String> texts(List<String> lines) throws IOException {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    for (String line : lines) {
      if (line.startsWith("\"")) {
        if (inText) {
          text.append(unquoted(line));
        }
        continue;
      }
      if (inText && !text.isEmpty()) {
        texts.add(text.toString().strip().replaceAll("\\s+", " "));
      }
      inText = line.startsWith("msgid");
      text.setLength(0);
      if (inText) {
        text.append(unquoted(line.substring(line.indexOf('"'))));
      }
    }
    return texts;
  }

  /** Quoted as in JSON. */
  private static String unquoted(String quoted) throws IOException {
    return Json.mapper().readValue(quoted, String.class);
  }
}
