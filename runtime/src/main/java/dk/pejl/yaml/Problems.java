package dk.pejl.yaml;

import dk.pejl.console.PejlException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Collects problems, so that a person mends them all at once. A problem that is noted twice counts
 * once. Not thread-safe.
 */
public final class Problems {
  private final List<Problem> problems = new ArrayList<>();

  /** Notes a problem at {@code place}. */
  public void add(YamlValue place, String text) {
    add(place.file(), place.line(), text);
  }

  /** Notes a problem that has no value of its own. */
  public void add(String file, int line, String text) {
    Problem problem = new Problem(file, line, text);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  /** What was noted so far, in the order of noting. */
  public List<Problem> all() {
    return List.copyOf(problems);
  }

  /** Throws one exception that lists all problems, if there are any. */
  public void throwIfAny(String what) {
    if (problems.isEmpty()) {
      return;
    }
    String lines =
        problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n"));
    throw PejlException.wrongInput(
        "Cannot read " + what + ": " + problems.size() + " problem(s)\n" + lines);
  }
}
