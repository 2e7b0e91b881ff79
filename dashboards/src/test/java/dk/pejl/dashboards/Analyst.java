package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.dashboards.superset.SupersetClient;

/** Somebody who changes things on Superset's pages, by the calls that those pages make. */
record Analyst(SupersetClient client, Visitor visitor) {
  void renames(String chart, String name) {
    put(
        AssetKind.CHART,
        chart(chart),
        JsonNodeFactory.instance.objectNode().put("slice_name", name));
  }

  /** The page saves the parameters with where it saved them, and the query beside. */
  void swapsTheFirstColumns(String chart) {
    long id = chart(chart);
    JsonNode saved = get(AssetKind.CHART, id);
    ObjectNode params = (ObjectNode) json(saved.path("params").asText());
    swap(params.withArray("all_columns"));
    params.put("slice_id", id).putArray("dashboards").add(1);
    ObjectNode query = (ObjectNode) json(saved.path("query_context").asText());
    swap((ArrayNode) query.at("/queries/0/columns"));
    query.set("form_data", params);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("params", Json.text(params)).put("query_context", Json.text(query));
    put(AssetKind.CHART, id, body);
  }

  private static void swap(ArrayNode list) {
    list.insert(0, list.remove(1));
  }

  void labelsAMetric(String table, String metric, String label) {
    long id = find(AssetKind.DATASET, table);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode metrics = body.putArray("metrics");
    for (JsonNode one : get(AssetKind.DATASET, id).path("metrics")) {
      ObjectNode kept = metrics.addObject();
      for (String key : new String[] {"id", "metric_name", "verbose_name", "expression"}) {
        kept.set(key, one.path(key));
      }
      kept.set("description", one.path("description"));
      kept.set("d3format", one.path("d3format"));
      if (one.path("metric_name").asText().equals(metric)) {
        kept.put("verbose_name", label);
      }
    }
    put(AssetKind.DATASET, id, body);
  }

  void growsTheFirstChart(String slug) {
    JsonNode saved = dashboard(slug);
    ObjectNode position = (ObjectNode) json(saved.path("position_json").asText());
    for (JsonNode part : position) {
      if (part.path("type").asText().equals("CHART")) {
        ObjectNode meta = (ObjectNode) part.path("meta");
        meta.put("height", meta.path("height").asInt() + 1);
        break;
      }
    }
    saveLayout(saved, position);
  }

  void putsANewChartInPlaceOf(String old, String slug, String name) {
    JsonNode saved = dashboard(slug);
    ObjectNode chart = JsonNodeFactory.instance.objectNode();
    long dataset = find(AssetKind.DATASET, "target_status");
    ObjectNode params = JsonNodeFactory.instance.objectNode();
    params.put("viz_type", "table").put("datasource", dataset + "__table");
    params.put("query_mode", "raw").put("row_limit", 100).putArray("adhoc_filters");
    params.putArray("all_columns").add("target_title").add("status_text");
    chart.put("slice_name", name).put("description", "Alle mål.").put("viz_type", "table");
    chart.put("datasource_id", dataset).put("datasource_type", "table");
    chart.put("params", Json.text(params)).putArray("dashboards").add(saved.path("id"));
    Visitor.Answer made = visitor.ask("POST", "/api/v1/chart/", Json.text(chart));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    ObjectNode position = (ObjectNode) json(saved.path("position_json").asText());
    for (JsonNode part : position) {
      if (part.path("meta").path("sliceName").asText().equals(old)) {
        ObjectNode meta = (ObjectNode) part.path("meta");
        meta.put("sliceName", name).put("chartId", made.json().path("id").asLong());
      }
    }
    saveLayout(saved, position);
  }

  private void saveLayout(JsonNode dashboard, ObjectNode position) {
    ObjectNode metadata = (ObjectNode) json(dashboard.path("json_metadata").asText());
    metadata.set("positions", position);
    metadata.putArray("shared_label_colors");
    metadata.putObject("chart_configuration").putObject("7").put("id", 7);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("json_metadata", Json.text(metadata));
    put(AssetKind.DASHBOARD, dashboard.path("id").asLong(), body);
  }

  void retitles(String slug, String title) {
    put(
        AssetKind.DASHBOARD,
        dashboard(slug).path("id").asLong(),
        JsonNodeFactory.instance.objectNode().put("dashboard_title", title));
  }

  private JsonNode dashboard(String slug) {
    return visitor.ask("GET", "/api/v1/dashboard/" + slug).json().path("result");
  }

  private long chart(String name) {
    return find(AssetKind.CHART, name);
  }

  private long find(AssetKind kind, String name) {
    return client.list(kind).stream()
        .filter(asset -> asset.name().equals(name))
        .mapToLong(ServerAsset::id)
        .findFirst()
        .orElseThrow();
  }

  private JsonNode get(AssetKind kind, long id) {
    return visitor.ask("GET", "/api/v1/" + kind.path() + "/" + id).json().path("result");
  }

  private void put(AssetKind kind, long id, ObjectNode body) {
    Visitor.Answer answer =
        visitor.ask("PUT", "/api/v1/" + kind.path() + "/" + id, Json.text(body));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private static JsonNode json(String text) {
    try {
      return Json.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
