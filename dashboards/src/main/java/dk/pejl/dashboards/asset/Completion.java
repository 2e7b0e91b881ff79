package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.superset.AssetKind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Completes checked assets into the form that Superset imports. */
final class Completion {
  private static final String PUBLISHED = "${published}";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What the files never say. It is sent, or Superset would keep what someone once put there. */
  private static final List<String> NOT_IN_DATASETS =
      List.of(
          "main_dttm_col",
          "currency_code_column",
          "catalog",
          "sql",
          "params",
          "template_params",
          "fetch_values_predicate",
          "default_endpoint",
          "extra",
          "folders",
          "cache_timeout");

  private static final List<String> NOT_IN_COLUMNS =
      List.of("advanced_data_type", "python_date_format", "datetime_format", "extra");
  private static final List<String> NOT_IN_METRICS =
      List.of("metric_type", "currency", "extra", "warning_text");

  private final Assets assets;
  private final PublishedSchema schema;
  private final Path published;

  Completion(Assets assets, PublishedSchema schema, Path published) {
    this.assets = assets;
    this.schema = schema;
    this.published = published;
  }

  ObjectNode complete(Asset asset) {
    ObjectNode whole =
        switch (asset.kind()) {
          case DATABASE -> database(asset);
          case DATASET -> dataset(asset);
          case CHART -> chart(asset);
          case DASHBOARD -> dashboard(asset);
        };
    return whole.put("version", "1.0.0");
  }

  private ObjectNode database(Asset asset) {
    ObjectNode whole = asset.content().deepCopy();
    String uri = asset.text("sqlalchemy_uri").replace(PUBLISHED, published.toString());
    whole.put("sqlalchemy_uri", uri);
    for (String never :
        List.of(
            "allow_run_async",
            "allow_ctas",
            "allow_cvas",
            "allow_dml",
            "allow_csv_upload",
            "impersonate_user")) {
      whole.put(never, false);
    }
    return whole.putNull("cache_timeout");
  }

  private ObjectNode dataset(Asset asset) {
    String table = PublishedCheck.table(asset);
    ObjectNode whole = asset.content().deepCopy();
    whole.remove("access");
    whole.put("description", schema.findTable(table).orElse(""));
    putNulls(whole, NOT_IN_DATASETS);
    whole.put("offset", 0).put("filter_select_enabled", true).put("normalize_columns", false);
    whole.put("always_filter_main_dttm", false);
    whole.set("columns", columns(asset, table));
    whole.set("metrics", metrics(asset));
    return whole;
  }

  private ArrayNode columns(Asset asset, String table) {
    ArrayNode columns = JSON.arrayNode();
    for (JsonNode column : asset.value("columns")) {
      Optional<PublishedColumn> known = schema.find(table, column.path("column_name").asText());
      ObjectNode whole = columns.addObject();
      whole.set("column_name", column.path("column_name"));
      whole.set("verbose_name", column.path("verbose_name"));
      whole.put(
          "description",
          column.path("description").asText(known.map(PublishedColumn::comment).orElse("")));
      whole.put("type", known.map(PublishedColumn::type).orElse("VARCHAR"));
      whole.put("is_dttm", known.map(PublishedColumn::isTime).orElse(false));
      whole.put("is_active", true).put("groupby", true).put("filterable", true);
      whole.set("expression", orNull(column.path("expression")));
      putNulls(whole, NOT_IN_COLUMNS);
    }
    return columns;
  }

  private static ArrayNode metrics(Asset asset) {
    ArrayNode metrics = JSON.arrayNode();
    for (JsonNode metric : asset.value("metrics")) {
      ObjectNode whole = metric.deepCopy();
      putNulls(whole, NOT_IN_METRICS);
      metrics.add(whole);
    }
    return metrics;
  }

  private static void putNulls(ObjectNode whole, List<String> keys) {
    keys.stream().filter(key -> !whole.has(key)).forEach(whole::putNull);
  }

  private static ObjectNode chart(Asset asset) {
    ObjectNode whole = asset.content().deepCopy();
    whole.remove("empty");
    ObjectNode params = whole.withObject("/params");
    params.put("viz_type", asset.text("viz_type")).put("datasource", "0__table");
    ChartParams chart = new ChartParams(asset.text("viz_type"), params);
    for (ChartParams query : chart.queries()) {
      if (query.value("adhoc_filters").isMissingNode()) {
        params.putArray("adhoc_filters" + query.suffix());
      }
    }
    params.putObject("extra_form_data");
    whole.put("query_context", compact(QueryContext.of(chart)));
    return whole.putNull("cache_timeout");
  }

  private ObjectNode dashboard(Asset asset) {
    Map<String, String> names = new HashMap<>();
    assets.of(AssetKind.CHART).forEach(chart -> names.put(chart.uuid(), chart.name()));
    Layout layout = Layout.of(asset);
    ObjectNode whole = asset.content().deepCopy();
    whole.remove(List.of("access", "master", "menu"));
    ObjectNode position = layout.complete(names);
    ObjectNode header =
        position.putObject("HEADER_ID").put("type", "HEADER").put("id", "HEADER_ID");
    header.putObject("meta").put("text", asset.name());
    whole.set("position", position);
    whole.put("css", assets.style() + reasons(layout));
    ArrayNode filters = whole.withObject("/metadata").withArray("native_filter_configuration");
    filters.forEach(filter -> filter((ObjectNode) filter, layout));
    return whole.put("published", true);
  }

  /**
   * What stands below Superset's own words for nothing, which do not say why: the chart's {@code
   * empty}. Superset shows no template when there are no rows, so only a style sheet reaches there.
   */
  private String reasons(Layout layout) {
    StringBuilder rules = new StringBuilder();
    for (String uuid : layout.chartUuids()) {
      assets
          .find(AssetKind.CHART, uuid)
          .filter(chart -> chart.content().has("empty"))
          .ifPresent(
              chart ->
                  rules.append(
                      "[data-test-chart-name=%1$s] .ant-empty::after { content: %2$s; }%n[data-test-chart-name=%1$s] div:has(> .ant-empty) ~ * { display: none; }%n"
                          .formatted(quoted(chart.name()), quoted(chart.text("empty")))));
    }
    return rules.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void filter(ObjectNode filter, Layout layout) {
    filter.put("type", "NATIVE_FILTER");
    if (!filter.has("description")) {
      filter.put("description", "");
    }
    List<String> charts = layout.chartUuids();
    List<String> unreached = Scope.of(filter, layout, assets).excluded(charts);
    ObjectNode scope = filter.putObject("scope");
    scope.putArray("rootPath").add(Layout.ROOT);
    ArrayNode excluded = scope.putArray("excluded");
    unreached.forEach(uuid -> excluded.add(charts.indexOf(uuid) + 1));
    if (!filter.has("cascadeParentIds")) {
      filter.putArray("cascadeParentIds");
    }
  }

  private static JsonNode orNull(JsonNode value) {
    return value.isMissingNode() ? JSON.nullNode() : value;
  }

  private static String compact(JsonNode node) {
    return node.toString();
  }

  /** The whole as text; JSON, which is YAML too. */
  static String text(ObjectNode whole) {
    return Json.text(whole) + "\n";
  }
}
