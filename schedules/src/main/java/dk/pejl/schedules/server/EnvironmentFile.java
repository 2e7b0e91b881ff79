package dk.pejl.schedules.server;

import dk.pejl.console.PejlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Settings as {@code NAME=value} lines, with {@code #} comments and nothing else. */
record EnvironmentFile(Map<String, String> values) {
  private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9_]*)=(.*)");
  private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z_]+)}");

  EnvironmentFile {
    Objects.requireNonNull(values, "values is null");
  }

  /** Reads {@code template} and puts {@code fillings} in its {@code ${places}}. */
  static EnvironmentFile fill(Path template, Map<String, String> fillings) {
    Map<String, String> values = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(template)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String where = template.getFileName() + ":" + number;
      Matcher setting = LINE.matcher(line);
      if (!setting.matches()) {
        throw PejlException.wrongInput("Invalid setting in " + where + ", expected NAME=value");
      }
      values.put(setting.group(1), filled(setting.group(2), fillings, where));
    }
    return new EnvironmentFile(values);
  }

  private static String filled(String value, Map<String, String> fillings, String where) {
    return PLACE
        .matcher(value)
        .replaceAll(place -> Matcher.quoteReplacement(filling(place.group(1), fillings, where)));
  }

  private static String filling(String name, Map<String, String> fillings, String where) {
    String filling = fillings.get(name);
    if (filling == null) {
      throw PejlException.wrongInput(
          "Invalid setting in " + where + ": unknown place '${" + name + "}'");
    }
    return filling;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw PejlException.wrongInput("Cannot read settings " + file + ": " + e.getMessage(), e);
    }
  }

  /** With {@code more} settings at its end. */
  EnvironmentFile with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.putAll(more);
    return new EnvironmentFile(all);
  }

  /** As a file that a shell or systemd can read. */
  String text() {
    return values.entrySet().stream()
        .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
