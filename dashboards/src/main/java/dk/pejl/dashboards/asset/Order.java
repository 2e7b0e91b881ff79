package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;

/** One entry of a chart's sorting, written as {@code ["column", true]}. */
record Order(String column, boolean ascending) {
  static Order parse(String text) {
    try {
      JsonNode pair = Json.mapper().readTree(text);
      if (pair.isArray() && pair.size() == 2 && pair.get(1).isBoolean()) {
        return new Order(pair.get(0).asText(), pair.get(1).asBoolean());
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(invalid(text), e);
    }
    throw new IllegalArgumentException(invalid(text));
  }

  private static String invalid(String text) {
    return "Invalid sorting: '" + text + "', expected [\"column\", true]";
  }
}
