package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression with named groups for the path of a file below the inbox. */
public record FilePattern(Pattern pattern) implements Serializable {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

  public FilePattern {
    Objects.requireNonNull(pattern, "pattern is null");
  }

  /**
   * The named groups that {@code path} (with forward slashes) fills; nothing if it does not match.
   */
  public Optional<Map<String, String>> match(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> groups = new TreeMap<>();
    GROUP
        .matcher(pattern.pattern())
        .results()
        .map(group -> group.group(1))
        .filter(group -> matcher.group(group) != null)
        .forEach(group -> groups.put(group, matcher.group(group)));
    return Optional.of(groups);
  }

  /** Whether the pattern has a group of this name. */
  boolean hasGroup(String name) {
    return GROUP
        .matcher(pattern.pattern())
        .results()
        .anyMatch(found -> found.group(1).equals(name));
  }
}
