package dk.pejl.warehouse.status;

import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import dk.pejl.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One line of the table of cases: what is known about a target on a day, and what its status must
 * be. Every key of {@code document}, {@code indicator}, {@code target}, {@code scope}, {@code
 * points} and {@code breaks} is a column of the table that it is put into; a value is a number,
 * {@code numerator/denominator} or the code of what is missing, and may be {@code provisional} or
 * {@code mature:<date>}.
 *
 * @param id names the case's rows in the tables that all cases share
 */
record StatusCase(String id, String claim, YamlValue content) {
  private static final Path FOLDER = Path.of("src/test/resources/status");

  /** All cases, in the order of files and lines. */
  static List<StatusCase> all() {
    Problems problems = new Problems();
    List<StatusCase> cases = new ArrayList<>();
    for (Path file : files()) {
      YamlFile.read(file, problems).stream()
          .flatMap(list -> list.items().stream())
          .forEach(
              item ->
                  cases.add(
                      new StatusCase(
                          "t%03d".formatted(cases.size()), item.requireText("case"), item)));
    }
    problems.throwIfAny("the status cases");
    return cases;
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot list " + FOLDER + ": " + e.getMessage(), e);
    }
  }

  LocalDate asOf() {
    return LocalDate.parse(content.requireText("as_of"));
  }

  /** The texts of a map by key; nothing if the case does not have it. */
  Map<String, String> map(String key) {
    return content.find(key).map(StatusCase::texts).orElse(Map.of());
  }

  /** The texts of each map in a list; nothing if the case does not have it. */
  List<Map<String, String>> list(String key) {
    return content.find(key).stream()
        .flatMap(list -> list.items().stream())
        .map(StatusCase::texts)
        .toList();
  }

  /** The series of values beside the target's own. */
  List<YamlValue> otherSeries() {
    return content.find("also").map(YamlValue::items).orElse(List.of());
  }

  /** What each row must hold, by member; nothing at all when the target has no row. */
  Map<String, Map<String, String>> expected() {
    Map<String, Map<String, String>> expected = new LinkedHashMap<>();
    content
        .require("expect")
        .filter(YamlValue::isMap)
        .ifPresent(headline -> expected.put("alle", texts(headline)));
    content
        .find("members")
        .ifPresent(members -> members.entries().forEach((m, row) -> expected.put(m, texts(row))));
    return expected;
  }

  static Map<String, String> texts(YamlValue map) {
    Map<String, String> texts = new LinkedHashMap<>();
    map.entries().forEach((key, value) -> texts.put(key, value.isScalar() ? value.text() : null));
    return texts;
  }

  @Override
  public String toString() {
    return claim;
  }
}
