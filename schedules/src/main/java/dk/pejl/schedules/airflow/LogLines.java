package dk.pejl.schedules.airflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes lines for people of the entries of a task's log. */
final class LogLines {
  private LogLines() {}

  /**
   * The entry's text, and the exception that it tells of, if any; marks for folding are no text.
   */
  static Stream<String> of(Object entry) {
    if (!(entry instanceof Map<?, ?> fields)) {
      return lines(String.valueOf(entry));
    }
    Stream<String> text = lines(String.valueOf(fields.get("event")));
    return fields.get("error_detail") instanceof List<?> faults
        ? Stream.concat(text, faults.stream().flatMap(LogLines::fault))
        : text;
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> !line.startsWith("::"));
  }

  private static Stream<String> fault(Object fault) {
    return fault instanceof Map<?, ?> fields
        ? Stream.of(fields.get("exc_type") + ": " + fields.get("exc_value"))
        : Stream.empty();
  }
}
