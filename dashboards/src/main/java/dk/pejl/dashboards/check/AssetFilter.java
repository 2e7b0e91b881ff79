package dk.pejl.dashboards.check;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.dashboards.asset.Asset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A condition on one column.
 *
 * @param operator as Superset writes it
 * @param value what the column is compared with, one or a list; missing when the operator needs
 *     none
 */
record AssetFilter(String column, String operator, JsonNode value) {
  AssetFilter {
    Objects.requireNonNull(column, "column is null");
    Objects.requireNonNull(operator, "operator is null");
    Objects.requireNonNull(value, "value is null");
  }

  /** The condition on {@code dataset}; empty when it lets all rows through. */
  Optional<String> condition(Asset dataset) {
    String tested = "(" + AssetQuery.expression(dataset, column) + ")";
    return switch (operator.toUpperCase(Locale.ROOT)) {
      case "==" -> Optional.of(tested + " = " + SqlName.literal(value));
      case "!=", ">", "<", ">=", "<=", "LIKE", "ILIKE" ->
          Optional.of(tested + " " + operator + " " + SqlName.literal(value));
      case "IN", "NOT IN" -> Optional.of(tested + " " + operator + " (" + literals() + ")");
      case "IS NULL", "IS NOT NULL" -> Optional.of(tested + " " + operator);
      case "TEMPORAL_RANGE" -> {
        if (!value.asText().equals("No filter")) {
          throw new IllegalStateException("Cannot check the range of time '" + value + "'");
        }
        yield Optional.empty();
      }
      default -> throw new IllegalStateException("Cannot check the operator '" + operator + "'");
    };
  }

  private String literals() {
    List<String> literals = new ArrayList<>();
    value.forEach(item -> literals.add(SqlName.literal(item)));
    return String.join(", ", literals);
  }
}
