package dk.pejl.dashboards.provision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.dashboards.asset.Same;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One field in which the server differs from an asset.
 *
 * @param file the asset's file
 * @param field the keys that lead to the field, with points; empty when the whole asset is missing
 * @param ours what the asset says; a missing node when it says nothing
 * @param theirs what the server says; a missing node when it says nothing
 */
public record Difference(String file, String field, JsonNode ours, JsonNode theirs) {
  private static final String ID = "id";

  public Difference {
    Objects.requireNonNull(file, "file is null");
    Objects.requireNonNull(field, "field is null");
    Objects.requireNonNull(ours, "ours is null");
    Objects.requireNonNull(theirs, "theirs is null");
  }

  /** An asset, called {@code name}, that the server lacks. */
  static Difference missing(String file, String name) {
    return new Difference(
        file, "", JsonNodeFactory.instance.textNode(name), MissingNode.getInstance());
  }

  /** Whether the server lacks the whole asset. */
  public boolean isWhole() {
    return field.isEmpty();
  }

  /** Whether it is about people's leave to edit the asset on Superset's pages. */
  public boolean isLock() {
    return field.equals("is_managed_externally");
  }

  /** Whether the field follows from others, so that no file says it. */
  public boolean follows() {
    return field.matches(
        "query_context.*|position\\.HEADER_ID.*|position\\..*\\.(id|parents|meta\\.sliceName).*");
  }

  /** Whether it is about which charts a filter reaches, or another field that follows. */
  boolean isReach() {
    return isLock() || follows() || field.matches(".*\\.scope\\.excluded.*");
  }

  @Override
  public String toString() {
    return isWhole() ? file + ": mangler" : file + ": " + field;
  }

  /**
   * Where {@code theirs} and {@code ours} do not say the same. A list whose items have an id is
   * compared item by item, whatever their place.
   */
  static List<Difference> between(String file, ObjectNode ours, ObjectNode theirs) {
    List<Difference> differences = new ArrayList<>();
    compare(file, "", Normal.of(ours), Normal.of(theirs, ours), differences);
    return differences;
  }

  private static void compare(
      String file, String field, JsonNode ours, JsonNode theirs, List<Difference> differences) {
    if (ours.isObject() && theirs.isObject()) {
      Set<String> keys = new LinkedHashSet<>();
      ours.fieldNames().forEachRemaining(keys::add);
      theirs.fieldNames().forEachRemaining(keys::add);
      for (String key : keys) {
        String below = field.isEmpty() ? key : field + "." + key;
        compare(file, below, ours.path(key), theirs.path(key), differences);
      }
    } else if (isKeyed(ours) && isKeyed(theirs)) {
      keyed(file, field, byId(ours), byId(theirs), differences);
    } else if (ours.isArray() && theirs.isArray() && ours.size() == theirs.size()) {
      for (int i = 0; i < ours.size(); i++) {
        compare(file, field + "[" + i + "]", ours.get(i), theirs.get(i), differences);
      }
    } else if (!Same.of(ours, theirs)) {
      differences.add(new Difference(file, field, ours, theirs));
    }
  }

  private static void keyed(
      String file,
      String field,
      Map<String, JsonNode> ours,
      Map<String, JsonNode> theirs,
      List<Difference> differences) {
    Set<String> ids = new LinkedHashSet<>(ours.keySet());
    ids.addAll(theirs.keySet());
    for (String id : ids) {
      compare(
          file,
          field + "[" + id + "]",
          ours.getOrDefault(id, MissingNode.getInstance()),
          theirs.getOrDefault(id, MissingNode.getInstance()),
          differences);
    }
    List<String> order = List.copyOf(ours.keySet());
    List<String> theirOrder = List.copyOf(theirs.keySet());
    if (ours.keySet().equals(theirs.keySet()) && !order.equals(theirOrder)) {
      differences.add(new Difference(file, field, texts(order), texts(theirOrder)));
    }
  }

  private static boolean isKeyed(JsonNode list) {
    if (!list.isArray() || list.isEmpty()) {
      return false;
    }
    for (JsonNode item : list) {
      if (!item.path(ID).isTextual()) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, JsonNode> byId(JsonNode list) {
    Map<String, JsonNode> items = new LinkedHashMap<>();
    list.forEach(item -> items.put(item.path(ID).asText(), item));
    return items;
  }

  private static JsonNode texts(List<String> texts) {
    return texts.stream()
        .collect(
            JsonNodeFactory.instance::arrayNode,
            (list, text) -> list.add(text),
            (a, b) -> a.addAll(b));
  }
}
