package dk.pejl.dashboards.check;

import com.fasterxml.jackson.databind.JsonNode;

/** Names and values as they stand in SQL. */
final class SqlName {
  private SqlName() {}

  static String of(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** A text or number. */
  static String literal(JsonNode value) {
    return value.isNumber() || value.isBoolean()
        ? value.asText()
        : "'" + value.asText().replace("'", "''") + "'";
  }
}
