package dk.pejl.yaml;

import dk.pejl.console.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes values as YAML: on one line when they are short, and as they stood where they stood. */
final class YamlWriter {
  private static final int LINE = 180;

  private final Function<Node, String> source;

  /**
   * @param source the text of a node in the file that is edited
   */
  YamlWriter(Function<Node, String> source) {
    this.source = source;
  }

  static boolean isSame(Node node, Object wanted) {
    return isSame(new YamlValue("", node, new Problems()).content(), wanted);
  }

  private static boolean isSame(Object one, Object other) {
    if (one instanceof Number && other instanceof Number) {
      return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
    }
    if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
      return map.keySet().equals(others.keySet())
          && map.keySet().stream().allMatch(key -> isSame(map.get(key), others.get(key)));
    }
    if (one instanceof List<?> list && other instanceof List<?> others) {
      boolean same = list.size() == others.size();
      for (int i = 0; same && i < list.size(); i++) {
        same = isSame(list.get(i), others.get(i));
      }
      return same;
    }
    return Objects.equals(one, other);
  }

  /** Lines with a key and its value. */
  String entry(String key, Object value, int indent) {
    String name = " ".repeat(indent) + plainOrQuoted(key, false) + ":";
    if (value instanceof Map<?, ?> map && !map.isEmpty() && (indent == 0 || !fits(value))) {
      StringBuilder lines = new StringBuilder(name).append('\n');
      map.forEach((below, one) -> lines.append(entry((String) below, one, indent + 2)));
      return lines.toString();
    }
    if (value instanceof List<?> list && !list.isEmpty() && !fits(value)) {
      StringBuilder lines = new StringBuilder(name).append('\n');
      for (Object item : list) {
        lines.append(" ".repeat(indent)).append("- ");
        lines.append(value(item, indent + 2)).append('\n');
      }
      return lines.toString();
    }
    return name + " " + value(value, indent) + "\n";
  }

  private boolean fits(Object value) {
    return flow(null, value).length() <= LINE
        && !hasLines(value)
        && !(value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance));
  }

  private static boolean hasLines(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(YamlWriter::hasLines);
    }
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(YamlWriter::hasLines);
    }
    return value instanceof String text && text.indexOf('\n') >= 0;
  }

  /** A value that follows a key or dash at {@code indent}. */
  String value(Object value, int indent) {
    return value(null, value, indent);
  }

  /** The same where {@code old} stood, in its style. */
  String value(Node old, Object value, int indent) {
    if (value instanceof String text && isLong(old, text)) {
      String below = " ".repeat(indent + 2);
      String mark = text.indexOf('\n') < 0 ? ">-" : text.endsWith("\n") ? "|" : "|-";
      String body = text.stripTrailing().replaceAll("\n(?=[^\n])", "\n" + below);
      return mark + "\n" + below + body;
    }
    return value instanceof String text ? quotedAs(old, text, false) : flow(old, value);
  }

  /** Whether the text can and should stand in lines of its own. */
  private static boolean isLong(Node old, String text) {
    boolean folded =
        old instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.FOLDED;
    boolean lines = text.indexOf('\n') >= 0;
    return (folded || lines)
        && !text.isBlank()
        && !Character.isWhitespace(text.charAt(0))
        && text.chars().noneMatch(c -> c == '\r' || c == '\t')
        && (text.equals(text.stripTrailing()) || text.equals(text.stripTrailing() + "\n"))
        && text.lines().noneMatch(line -> line.endsWith(" "));
  }

  /** The value on one line; parts that {@code old} has keep their text. */
  String flow(Node old, Object value) {
    if (old != null && isSame(old, value) && !isLines(old)) {
      return source.apply(old);
    }
    if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      map.forEach(
          (key, one) ->
              entries.add(
                  plainOrQuoted((String) key, true) + ": " + flow(below(old, (String) key), one)));
      return "{" + String.join(", ", entries) + "}";
    }
    if (value instanceof List<?> list) {
      List<String> items = new ArrayList<>();
      list.forEach(item -> items.add(flow(item(old, item), item)));
      return "[" + String.join(", ", items) + "]";
    }
    if (value instanceof String text) {
      return quotedAs(old, text, true);
    }
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  /** Whether the node's text cannot stand within a line. */
  private boolean isLines(Node node) {
    return source.apply(node).indexOf('\n') >= 0;
  }

  private static Node below(Node old, String key) {
    if (old instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        if (((ScalarNode) tuple.getKeyNode()).getValue().equals(key)) {
          return tuple.getValueNode();
        }
      }
    }
    return null;
  }

  private static Node item(Node old, Object value) {
    if (old instanceof SequenceNode list) {
      return list.getValue().stream().filter(node -> isSame(node, value)).findFirst().orElse(null);
    }
    return null;
  }

  private static String quotedAs(Node old, String text, boolean flow) {
    ScalarStyle style = old instanceof ScalarNode scalar ? scalar.getScalarStyle() : null;
    if (style == ScalarStyle.DOUBLE_QUOTED) {
      return Json.text(text);
    }
    return style == ScalarStyle.SINGLE_QUOTED && text.indexOf('\n') < 0
        ? single(text)
        : plainOrQuoted(text, flow);
  }

  private static String plainOrQuoted(String text, boolean flow) {
    if (isPlain(text, flow)) {
      return text;
    }
    return text.chars().anyMatch(Character::isISOControl) ? Json.text(text) : single(text);
  }

  private static String single(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** Whether YAML reads the text, without quotes, as itself. */
  private static boolean isPlain(String text, boolean flow) {
    try {
      Node node = YamlFile.compose(flow ? "{k: " + text + "}" : "k: " + text);
      return node instanceof MappingNode map
          && map.getValue().size() == 1
          && map.getValue().get(0).getValueNode() instanceof ScalarNode scalar
          && scalar.getTag().equals(Tag.STR)
          && scalar.getValue().equals(text);
    } catch (YAMLException e) {
      return false;
    }
  }
}
