package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a filter holds when its page is opened, where its file says {@code default}: the units of
 * these levels that the register's targets are about, in the register's order. They are taken from
 * what the filter would offer just then, so that a page never opens on units without a row; where
 * there are none, nothing is chosen.
 */
final class FirstUnits {
  static final String KEY = "default";
  static final String MASK = "defaultDataMask";

  /** How many units of each level are chosen at most: what one chart can show. */
  private static final Map<String, Integer> MOST =
      new TreeMap<>(
          Map.of("municipality", 6, "school", 6, "programme", 2, "region", 2, "country", 1));

  /** What a dataset must say of its rows. */
  private static final Set<String> COLUMNS =
      Set.of("level", "municipality_code", "institution_code", "route", "denominator");

  private static final String QUERY = SqlFile.load("asset/first-units.sql").text();

  private final Connection published;

  FirstUnits(Connection published) {
    this.published = Objects.requireNonNull(published, "published is null");
  }

  /** What is wrong with the {@code default} of {@code filter}; nothing when it has none. */
  static List<String> problems(JsonNode filter, Asset dataset) {
    if (!filter.has(KEY)) {
      return List.of();
    }
    String name = filter.path("name").asText();
    List<String> problems = new ArrayList<>();
    if (!filter.path(KEY).isArray()) {
      problems.add("Filter '%s' has no list of levels as its default".formatted(name));
    }
    for (JsonNode level : filter.path(KEY)) {
      if (!MOST.containsKey(level.asText())) {
        problems.add(
            "Filter '%s' has an unknown level as its default: '%s'%s"
                .formatted(name, level.asText(), Nearest.hint(level.asText(), MOST.keySet())));
      }
    }
    if (filter.has(MASK)) {
      problems.add("Filter '%s' has both %s and %s".formatted(name, KEY, MASK));
    }
    COLUMNS.stream()
        .filter(column -> !DatasetNames.of(dataset).columns().contains(column))
        .sorted()
        .findFirst()
        .ifPresent(
            column ->
                problems.add(
                    "Filter '%s' cannot have a default: its dataset has no column '%s'"
                        .formatted(name, column)));
    return problems;
  }

  /** The same assets with a choice in place of each {@code default}. */
  Assets choose(Assets assets) {
    List<Asset> all = new ArrayList<>();
    for (Asset asset : assets.all()) {
      all.add(asset.kind() == AssetKind.DASHBOARD ? chosen(asset, assets) : asset);
    }
    return new Assets(all, assets.style());
  }

  private Asset chosen(Asset dashboard, Assets assets) {
    ObjectNode page = dashboard.content().deepCopy();
    Map<String, List<String>> conditions = new HashMap<>();
    for (JsonNode node : page.path("metadata").path("native_filter_configuration")) {
      ObjectNode filter = (ObjectNode) node;
      if (filter.remove(KEY) instanceof ArrayNode levels) {
        filter.set(MASK, mask(Scope.column(filter), units(filter, levels, assets, conditions)));
      }
      conditions.put(filter.path("id").asText(), conditions(filter, assets));
    }
    return new Asset(dashboard.kind(), dashboard.file(), dashboard.yaml(), page);
  }

  private List<String> units(
      ObjectNode filter, ArrayNode levels, Assets assets, Map<String, List<String>> conditions) {
    Asset dataset = dataset(filter, assets);
    StringBuilder where = new StringBuilder();
    for (JsonNode own : filter.path("adhoc_filters")) {
      where.append(" and (").append(own.path("sqlExpression").asText()).append(')');
    }
    for (JsonNode parent : filter.path("cascadeParentIds")) {
      conditions
          .getOrDefault(parent.asText(), List.of())
          .forEach(condition -> where.append(" and ").append(condition));
    }
    List<String> units = new ArrayList<>();
    String column = Scope.column(filter);
    for (JsonNode level : levels) {
      String sql =
          QUERY.formatted(
              DatasetNames.expression(dataset, column),
              PublishedCheck.table(dataset),
              where + ofLevel(column, level.asText()),
              level.asText(),
              MOST.get(level.asText()));
      Sql.query(published, row -> row.getString(1), sql).stream()
          .filter(unit -> !units.contains(unit))
          .forEach(units::add);
    }
    return units;
  }

  /** A school's name also stands on rows about its programmes, but a unit's own on no other. */
  private static String ofLevel(String column, String level) {
    boolean own = column.equals("unit_name") || level.equals("programme");
    return own ? " and level = '" + level + "'" : "";
  }

  /** What the filter lets through when its page is opened. */
  private static List<String> conditions(ObjectNode filter, Assets assets) {
    List<String> conditions = new ArrayList<>();
    for (JsonNode given : filter.path(MASK).path("extraFormData").path("filters")) {
      List<String> values = new ArrayList<>();
      given.path("val").forEach(value -> values.add(quoted(value.asText())));
      String column = DatasetNames.expression(dataset(filter, assets), given.path("col").asText());
      conditions.add("(%s) in (%s)".formatted(column, String.join(", ", values)));
    }
    return conditions;
  }

  private static Asset dataset(JsonNode filter, Assets assets) {
    String uuid = filter.path("targets").path(0).path("datasetUuid").asText();
    return assets.find(AssetKind.DATASET, uuid).orElseThrow();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static ObjectNode mask(String column, List<String> units) {
    ObjectNode mask = JsonNodeFactory.instance.objectNode();
    ObjectNode data = mask.putObject("extraFormData");
    ObjectNode state = mask.putObject("filterState");
    mask.putObject("ownState");
    if (!units.isEmpty()) {
      ObjectNode condition = data.putArray("filters").addObject();
      condition.put("col", column).put("op", "IN");
      units.forEach(condition.putArray("val")::add);
      units.forEach(state.putArray("value")::add);
      state.put("label", String.join(", ", units));
    }
    return mask;
  }
}
