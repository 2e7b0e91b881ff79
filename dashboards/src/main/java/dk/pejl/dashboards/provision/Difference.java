package dk.pejl.dashboards.provision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One field in which the server differs from an asset.
 *
 * @param file the asset's file
 * @param field the keys that lead to the field, with points; empty when the whole asset is missing
 */
public record Difference(String file, String field) {
  public Difference {
    Objects.requireNonNull(file, "file is null");
    Objects.requireNonNull(field, "field is null");
  }

  @Override
  public String toString() {
    return field.isEmpty() ? file + ": ny" : file + ": " + field;
  }

  /**
   * Where {@code theirs} lacks what {@code ours} says. Superset adds keys of its own, so what only
   * the server has in a map is no difference; lists must be equal.
   */
  static List<Difference> between(String file, ObjectNode ours, ObjectNode theirs) {
    List<Difference> differences = new ArrayList<>();
    compare(file, "", Normal.of(ours), Normal.of(theirs), differences);
    return differences;
  }

  private static void compare(
      String file, String field, JsonNode ours, JsonNode theirs, List<Difference> differences) {
    if (ours.isObject() && theirs.isObject()) {
      ours.properties()
          .forEach(
              entry ->
                  compare(
                      file,
                      field.isEmpty() ? entry.getKey() : field + "." + entry.getKey(),
                      entry.getValue(),
                      theirs.path(entry.getKey()),
                      differences));
    } else if (ours.isArray() && theirs.isArray() && ours.size() == theirs.size()) {
      for (int i = 0; i < ours.size(); i++) {
        compare(file, field + "[" + i + "]", ours.get(i), theirs.get(i), differences);
      }
    } else if (!isSame(ours, theirs)) {
      differences.add(new Difference(file, field));
    }
  }

  private static boolean isSame(JsonNode ours, JsonNode theirs) {
    if (ours.isNumber() && theirs.isNumber()) {
      return ours.decimalValue().compareTo(theirs.decimalValue()) == 0;
    }
    return isNothing(ours) ? isNothing(theirs) : ours.equals(theirs);
  }

  /** Superset drops what is empty. */
  private static boolean isNothing(JsonNode node) {
    return node.isNull()
        || node.isMissingNode()
        || (node.isContainerNode() && node.isEmpty())
        || (node.isTextual() && node.asText().isEmpty());
  }
}
