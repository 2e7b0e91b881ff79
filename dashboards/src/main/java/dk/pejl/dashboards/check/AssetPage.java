package dk.pejl.dashboards.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.pejl.dashboards.asset.Asset;
import dk.pejl.dashboards.asset.Assets;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A dashboard as its file means it to be when it is opened: with the values its filters have. */
final class AssetPage {
  private final Asset dashboard;
  private final Assets assets;
  private final Connection published;
  private final Map<String, List<AssetFilter>> values = new HashMap<>();

  AssetPage(Asset dashboard, Assets assets, Connection published) {
    this.dashboard = Objects.requireNonNull(dashboard, "dashboard is null");
    this.assets = Objects.requireNonNull(assets, "assets is null");
    this.published = Objects.requireNonNull(published, "published is null");
    filters().forEach(filter -> values.put(id(filter), List.of()));
    // A filter stands behind those that it depends on, or is not known yet when they are asked for.
    filters().forEach(filter -> values.put(id(filter), first(filter)));
  }

  String slug() {
    return dashboard.text("slug");
  }

  /** The uuids of its charts. */
  Set<String> charts() {
    Set<String> charts = new LinkedHashSet<>();
    for (JsonNode part : dashboard.value("position")) {
      if (part.path("type").asText().equals("CHART")) {
        charts.add(part.path("meta").path("uuid").asText());
      }
    }
    return charts;
  }

  /** The conditions that its filters put on a chart. */
  List<AssetFilter> filtersOf(Asset chart) {
    List<AssetFilter> reaching = new ArrayList<>();
    for (JsonNode filter : filters()) {
      Set<String> leftOut = new LinkedHashSet<>();
      filter.path("scope").path("excluded").forEach(uuid -> leftOut.add(uuid.asText()));
      if (!leftOut.contains(chart.uuid()) && has(datasetOf(chart), column(filter))) {
        reaching.addAll(values.get(id(filter)));
      }
    }
    return reaching;
  }

  Asset datasetOf(Asset chart) {
    return dataset(chart.text("dataset_uuid"));
  }

  /** What the filter holds when the page is opened. */
  private List<AssetFilter> first(JsonNode filter) {
    if (filter.path("controlValues").path("defaultToFirstItem").asBoolean()) {
      return firstItem(filter);
    }
    List<AssetFilter> given = new ArrayList<>();
    for (JsonNode value : filter.path("defaultDataMask").path("extraFormData").path("filters")) {
      given.add(
          new AssetFilter(
              value.path("col").asText(), value.path("op").asText(), value.path("val")));
    }
    return given;
  }

  private List<AssetFilter> firstItem(JsonNode filter) {
    Asset dataset = dataset(filter.path("targets").path(0).path("datasetUuid").asText());
    List<String> conditions = new ArrayList<>();
    for (JsonNode parent : filter.path("cascadeParentIds")) {
      for (AssetFilter value : values.getOrDefault(parent.asText(), List.of())) {
        value.condition(dataset).ifPresent(conditions::add);
      }
    }
    String item = "(" + AssetQuery.expression(dataset, column(filter)) + ")";
    conditions.add(item + " is not null");
    boolean ascending = filter.path("controlValues").path("sortAscending").asBoolean(true);
    String sql =
        "select %s from %s where %s group by 1 order by 1 %s limit 1"
            .formatted(
                item,
                AssetQuery.table(dataset),
                String.join(" and ", conditions),
                ascending ? "asc" : "desc");
    return Sql.query(published, row -> row.getString(1), sql).stream()
        .map(value -> new AssetFilter(column(filter), "IN", list(value)))
        .toList();
  }

  private JsonNode filters() {
    return dashboard.value("metadata").path("native_filter_configuration");
  }

  private Asset dataset(String uuid) {
    return assets
        .find(AssetKind.DATASET, uuid)
        .orElseThrow(() -> new IllegalStateException("Cannot find dataset " + uuid));
  }

  private static boolean has(Asset dataset, String column) {
    for (JsonNode known : dataset.value("columns")) {
      if (known.path("column_name").asText().equals(column)) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode list(String value) {
    return JsonNodeFactory.instance.arrayNode().add(value);
  }

  private static String id(JsonNode filter) {
    return filter.path("id").asText();
  }

  private static String column(JsonNode filter) {
    return filter.path("targets").path(0).path("column").path("name").asText();
  }
}
