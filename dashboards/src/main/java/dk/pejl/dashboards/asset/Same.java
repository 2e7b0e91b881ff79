package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;

/** When two values of a field say the same. */
public final class Same {
  private Same() {}

  /** Whether they are equal, however numbers are written; nothing is nothing in any form. */
  public static boolean of(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue()) == 0;
    }
    return isNothing(one) ? isNothing(other) : one.equals(other);
  }

  /** Superset drops what is empty. */
  public static boolean isNothing(JsonNode node) {
    return node.isNull()
        || node.isMissingNode()
        || (node.isContainerNode() && node.isEmpty())
        || (node.isTextual() && node.asText().isEmpty());
  }
}
