package dk.pejl.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One value of a YAML file that knows its file and line. Reading a value of the wrong kind notes a
 * problem and gives a harmless answer, so that reading goes on and finds the other problems too.
 */
public final class YamlValue {
  private final String file;
  private final Node node;
  private final Problems problems;

  YamlValue(String file, Node node, Problems problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
  }

  /** Name of the file. */
  public String file() {
    return file;
  }

  /** Line of the value's first character, counted from 1. */
  public int line() {
    return node.getStartMark().getLine() + 1;
  }

  /** Notes a problem at this value. */
  public void problem(String text) {
    problems.add(this, text);
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isScalar() {
    return node instanceof ScalarNode && !isNull();
  }

  private boolean isNull() {
    return Tag.NULL.equals(node.getTag());
  }

  /**
   * This value as plain data: maps and lists that keep the order of the file, text, {@code Long},
   * {@code BigDecimal}, {@code Boolean} and null. Dates stay text.
   */
  public Object content() {
    if (isMap()) {
      Map<String, Object> map = new LinkedHashMap<>();
      entries().forEach((key, value) -> map.put(key, value.content()));
      return map;
    }
    if (isList()) {
      return items().stream().map(YamlValue::content).collect(Collectors.toList());
    }
    if (isNull()) {
      return null;
    }
    if (Tag.BOOL.equals(node.getTag())) {
      return bool();
    }
    if (Tag.INT.equals(node.getTag())) {
      return decimal().longValueExact();
    }
    return Tag.FLOAT.equals(node.getTag()) ? decimal() : text();
  }

  /** Notes a problem for each key that is not in {@code known}, with the nearest known one. */
  public YamlValue onlyKeys(Set<String> known) {
    entries()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                value.problem("Unknown key '" + key + "'" + NearestName.hint(key, known));
              }
            });
    return this;
  }

  /** The entries of a map, in the order of the file; a key that stands twice is a problem. */
  public Map<String, YamlValue> entries() {
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        String key = ((ScalarNode) tuple.getKeyNode()).getValue();
        YamlValue value = new YamlValue(file, tuple.getValueNode(), problems);
        if (entries.put(key, value) != null) {
          value.problem("Key '" + key + "' stands twice");
        }
      }
    } else if (!isNull()) {
      problem("Invalid value, expected a map");
    }
    return entries;
  }

  /** The items of a list; a single value counts as a list of one. */
  public List<YamlValue> items() {
    if (node instanceof SequenceNode list) {
      List<YamlValue> items = new ArrayList<>();
      list.getValue().forEach(item -> items.add(new YamlValue(file, item, problems)));
      return List.copyOf(items);
    }
    return isNull() ? List.of() : List.of(this);
  }

  /** The value of {@code key}, if the map has it and it is not null. */
  public Optional<YamlValue> find(String key) {
    return Optional.ofNullable(entries().get(key)).filter(value -> !value.isNull());
  }

  /** The value of {@code key}; missing is a problem at this map. */
  public Optional<YamlValue> require(String key) {
    Optional<YamlValue> found = find(key);
    if (found.isEmpty()) {
      problem("Missing key '" + key + "'");
    }
    return found;
  }

  /** The text of {@code key}; missing or not a scalar is a problem and gives an empty text. */
  public String requireText(String key) {
    return require(key).map(YamlValue::text).orElse("");
  }

  /** The text of {@code key}, if it is there. */
  public Optional<String> findText(String key) {
    return find(key).map(YamlValue::text);
  }

  /** This scalar as text, exactly as written. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem("Invalid value, expected a text");
    return "";
  }

  /** This scalar as a whole number. */
  public int integer() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      problem("Invalid number: '" + text() + "', expected a whole number");
      return 0;
    }
  }

  /** This scalar as a decimal number. */
  public BigDecimal decimal() {
    try {
      return new BigDecimal(text());
    } catch (NumberFormatException e) {
      problem("Invalid number: '" + text() + "', expected a decimal number with a point");
      return BigDecimal.ZERO;
    }
  }

  /** This scalar as a boolean. */
  public boolean bool() {
    String text = text();
    if (!text.equals("true") && !text.equals("false")) {
      problem("Invalid value: '" + text + "', expected true or false");
    }
    return text.equals("true");
  }

  /**
   * The choice whose code this scalar is; another text is a problem that names the nearest code and
   * gives the first choice. {@code what} is what is chosen.
   */
  public <T extends Enum<T>> T choice(String what, T[] choices, Function<T, String> code) {
    String text = text();
    for (T choice : choices) {
      if (code.apply(choice).equals(text)) {
        return choice;
      }
    }
    List<String> codes = Arrays.stream(choices).map(code).toList();
    problem("Invalid " + what + ": '" + text + "'" + NearestName.hint(text, codes));
    return choices[0];
  }

  /** This scalar, which must be one of {@code known}; another text is a problem. */
  public String oneOf(String what, Collection<String> known) {
    String text = text();
    if (!known.contains(text)) {
      problem("Invalid " + what + ": '" + text + "'" + NearestName.hint(text, known));
    }
    return text;
  }

  /** This scalar as a date yyyy-mm-dd that exists in the calendar. */
  public LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      problem("Invalid date: '" + text() + "', expected yyyy-mm-dd");
      return LocalDate.EPOCH;
    }
  }
}
