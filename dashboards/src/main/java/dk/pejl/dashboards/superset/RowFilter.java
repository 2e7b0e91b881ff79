package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Set;

/**
 * A condition that Superset adds to every query of a dataset. All of Pejl's are of one group, so
 * that a row is seen when one of those that apply to a person holds.
 *
 * @param base whether it applies to everyone but {@code roles}, and not to {@code roles} alone
 * @param clause the condition, in SQL
 * @param datasets the numbers of the datasets
 * @param roles the numbers of the roles
 */
public record RowFilter(
    String name, boolean base, String clause, Set<Long> datasets, Set<Long> roles) {
  private static final String GROUP = "pejl";

  public RowFilter {
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(clause, "clause is null");
    datasets = Set.copyOf(datasets);
    roles = Set.copyOf(roles);
  }

  /** A filter of another group is another filter, so it is read with another name. */
  static RowFilter of(JsonNode row) {
    String group = row.path("group_key").asText();
    return new RowFilter(
        row.path("name").asText() + (group.equals(GROUP) ? "" : " [" + group + "]"),
        row.path("filter_type").asText().equals("Base"),
        row.path("clause").asText(),
        ServerUser.ids(row.path("tables")),
        ServerUser.ids(row.path("roles")));
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", name).put("filter_type", base ? "Base" : "Regular");
    json.put("clause", clause).put("group_key", GROUP);
    json.set("tables", ServerUser.array(datasets));
    json.set("roles", ServerUser.array(roles));
    return json;
  }
}
