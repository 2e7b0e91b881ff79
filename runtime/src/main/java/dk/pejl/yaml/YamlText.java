package dk.pejl.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Edits the text of a YAML file so that it says something else, and leaves alone what it says
 * already: comments, order, quotes and line breaks stay. Items of a list are known again by their
 * {@code id}, {@code column_name} or {@code metric_name}, else by what they say.
 */
public final class YamlText {
  private static final List<String> KEYS = List.of("id", "column_name", "metric_name");

  private final String text;
  private final YamlWriter writer;
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int start, int end, String replacement) {}

  private YamlText(String text) {
    this.text = text;
    this.writer = new YamlWriter(this::source);
  }

  /**
   * The text of a file that says {@code wanted}: maps, lists, texts, numbers, booleans and null.
   * {@code text} is YAML without faults whose top is a map.
   */
  public static String edited(String text, Map<String, ?> wanted) {
    String whole = text.endsWith("\n") ? text : text + "\n";
    YamlText yaml = new YamlText(whole);
    yaml.change(YamlFile.compose(whole), wanted, 0);
    return yaml.apply();
  }

  /** A new file that says {@code wanted}. */
  public static String of(Map<String, ?> wanted) {
    StringBuilder text = new StringBuilder();
    YamlWriter writer = new YamlWriter(node -> "");
    wanted.forEach((key, value) -> text.append(writer.entry(key, value, 0)));
    return text.toString();
  }

  private String apply() {
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    StringBuilder edited = new StringBuilder();
    int from = 0;
    for (Edit edit : edits) {
      edited.append(text, from, edit.start()).append(edit.replacement());
      from = edit.end();
    }
    return edited.append(text, from, text.length()).toString();
  }

  private void change(Node node, Object wanted, int indent) {
    if (YamlWriter.isSame(node, wanted)) {
      return;
    }
    if (node instanceof MappingNode map
        && wanted instanceof Map<?, ?> entries
        && isOpen(map, entries)) {
      changeMap(map, entries);
    } else if (node instanceof SequenceNode list
        && wanted instanceof List<?> items
        && isBlock(list)) {
      changeList(list, items);
    } else {
      replace(start(node), contentEnd(node), replacement(node, wanted, indent));
    }
  }

  /** A value that something follows on its line, as a comment does, stays on that line. */
  private String replacement(Node node, Object wanted, int indent) {
    int end = contentEnd(node);
    boolean last = text.substring(end, text.indexOf('\n', end)).isBlank();
    return last ? writer.value(node, wanted, indent) : writer.flow(node, wanted);
  }

  /** Whether the map stands in lines of its own, of which some stay. */
  private static boolean isOpen(MappingNode map, Map<?, ?> wanted) {
    return isBlock(map)
        && map.getValue().stream().anyMatch(tuple -> wanted.containsKey(key(tuple)));
  }

  private static boolean isBlock(CollectionNode<?> node) {
    return node.getFlowStyle() == DumperOptions.FlowStyle.BLOCK && !node.getValue().isEmpty();
  }

  private void changeMap(MappingNode map, Map<?, ?> wanted) {
    Set<String> known = new HashSet<>();
    int indent = map.getStartMark().getColumn();
    int end = 0;
    for (NodeTuple tuple : map.getValue()) {
      String key = key(tuple);
      known.add(key);
      end = lineEnd(contentEnd(tuple.getValueNode()));
      if (wanted.containsKey(key)) {
        change(tuple.getValueNode(), wanted.get(key), indent);
      } else {
        replace(lineStart(start(tuple.getKeyNode())), end, "");
      }
    }
    StringBuilder added = new StringBuilder();
    wanted.forEach(
        (key, value) -> {
          if (!known.contains((String) key)) {
            added.append(writer.entry((String) key, value, indent));
          }
        });
    insert(end, added.toString());
  }

  private void changeList(SequenceNode list, List<?> wanted) {
    int indent = list.getStartMark().getColumn();
    List<Node> old = list.getValue();
    Map<Integer, Integer> kept = kept(old, wanted);
    int place = lineStart(start(old.get(0)));
    Map<Integer, StringBuilder> added = new TreeMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (kept.containsKey(i)) {
        Node item = old.get(kept.get(i));
        change(item, wanted.get(i), indent + 2);
        place = lineEnd(contentEnd(item));
      } else {
        String text = " ".repeat(indent) + "- " + writer.value(wanted.get(i), indent + 2) + "\n";
        added.computeIfAbsent(place, p -> new StringBuilder()).append(text);
      }
    }
    added.forEach((where, lines) -> insert(where, lines.toString()));
    for (int i = 0; i < old.size(); i++) {
      if (!kept.containsValue(i)) {
        replace(lineStart(start(old.get(i))), lineEnd(contentEnd(old.get(i))), "");
      }
    }
  }

  /** Which old item each wanted one is, as many as keep their order. */
  private static Map<Integer, Integer> kept(List<Node> old, List<?> wanted) {
    int[][] longest = new int[old.size() + 1][wanted.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = wanted.size() - 1; j >= 0; j--) {
        longest[i][j] =
            isItem(old.get(i), wanted.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    Map<Integer, Integer> kept = new LinkedHashMap<>();
    int i = 0;
    int j = 0;
    while (i < old.size() && j < wanted.size()) {
      if (isItem(old.get(i), wanted.get(j))) {
        kept.put(j++, i++);
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }

  private static boolean isItem(Node node, Object wanted) {
    if (node instanceof MappingNode map && wanted instanceof Map<?, ?> entries) {
      for (NodeTuple tuple : map.getValue()) {
        if (KEYS.contains(key(tuple))) {
          return Objects.equals(
              ((ScalarNode) tuple.getValueNode()).getValue(), entries.get(key(tuple)));
        }
      }
    }
    return YamlWriter.isSame(node, wanted);
  }

  private void replace(int start, int end, String replacement) {
    edits.add(new Edit(start, end, replacement));
  }

  private void insert(int place, String lines) {
    if (!lines.isEmpty()) {
      edits.add(new Edit(place, place, lines));
    }
  }

  private String source(Node node) {
    return text.substring(start(node), contentEnd(node));
  }

  private static String key(NodeTuple tuple) {
    return ((ScalarNode) tuple.getKeyNode()).getValue();
  }

  private int start(Node node) {
    return text.offsetByCodePoints(0, node.getStartMark().getIndex());
  }

  /** Where what the node says ends; its own end may lie behind comments and empty lines. */
  private int contentEnd(Node node) {
    if (node instanceof MappingNode map && isBlock(map)) {
      return contentEnd(map.getValue().get(map.getValue().size() - 1).getValueNode());
    }
    if (node instanceof SequenceNode list && isBlock(list)) {
      return contentEnd(list.getValue().get(list.getValue().size() - 1));
    }
    int end = text.offsetByCodePoints(0, node.getEndMark().getIndex());
    while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int lineStart(int place) {
    return text.lastIndexOf('\n', place - 1) + 1;
  }

  private int lineEnd(int place) {
    return text.indexOf('\n', place) + 1;
  }
}
