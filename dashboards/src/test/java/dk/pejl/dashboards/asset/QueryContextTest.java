package dk.pejl.dashboards.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import org.junit.jupiter.api.Test;

class QueryContextTest {
  @Test
  void ranksTheCellsOfAHeatMap() {
    JsonNode query =
        queries(
                "heatmap_v2",
                "{x_axis: year, groupby: town, metric: rate, sort_x_axis: alpha_asc,"
                    + " sort_y_axis: value_desc}")
            .path(0);

    assertThat(query.path("columns").toString()).isEqualTo("[" + axis("year") + ",\"town\"]");
    assertThat(query.path("metrics").toString()).isEqualTo("[\"rate\"]");
    assertThat(query.path("orderby").toString()).isEqualTo("[[\"year\",true],[\"rate\",false]]");
    assertThat(query.path("post_processing").toString())
        .isEqualTo(
            "[{\"operation\":\"rank\",\"options\":{\"metric\":\"rate\",\"group_by\":null}}]");
  }

  @Test
  void givesAMixedChartTwoQueriesOnOneAxis() {
    JsonNode queries =
        queries(
            "mixed_timeseries",
            "{x_axis: day, time_grain_sqla: P1Y, metrics: [rate], groupby: [town], row_limit: 10,"
                + " metrics_b: [goal], row_limit_b: 20, adhoc_filters_b: [{expressionType: SIMPLE,"
                + " subject: town, operator: IN, comparator: [x]}]}");

    assertThat(queries).hasSize(2);
    assertThat(queries.path(0).path("metrics").toString()).isEqualTo("[\"rate\"]");
    assertThat(queries.path(0).path("series_columns").toString()).isEqualTo("[\"town\"]");
    assertThat(queries.path(0).path("filters")).isEmpty();
    assertThat(queries.path(1).path("metrics").toString()).isEqualTo("[\"goal\"]");
    assertThat(queries.path(1).path("columns").path(0).path("timeGrain").asText()).isEqualTo("P1Y");
    assertThat(queries.path(1).path("series_columns")).isEmpty();
    assertThat(queries.path(1).path("row_limit").asInt()).isEqualTo(20);
    assertThat(queries.path(1).path("filters").path(0).path("col").asText()).isEqualTo("town");
  }

  @Test
  void groupsAPivotTableByItsColumnsAndRows() {
    JsonNode query =
        queries("pivot_table_v2", "{groupbyRows: [town], groupbyColumns: [year], metrics: [rate]}")
            .path(0);

    assertThat(query.path("columns").toString()).isEqualTo("[\"year\",\"town\"]");
    assertThat(query.path("metrics").toString()).isEqualTo("[\"rate\"]");
    assertThat(query.path("post_processing")).isEmpty();
  }

  @Test
  void groupsATable() {
    JsonNode query =
        queries("table", "{query_mode: aggregate, groupby: [town], metrics: [rate, goal]}").path(0);

    assertThat(query.path("columns").toString()).isEqualTo("[\"town\"]");
    assertThat(query.path("orderby").toString()).isEqualTo("[[\"rate\",false]]");
  }

  @Test
  void sortsBarsOnATextAxis() {
    JsonNode query =
        queries(
                "echarts_timeseries_bar",
                "{x_axis: town, metrics: [rate], orientation: horizontal, x_axis_sort: rate,"
                    + " x_axis_sort_asc: true}")
            .path(0);

    assertThat(query.path("columns").toString()).isEqualTo("[" + axis("town") + "]");
    assertThat(query.path("post_processing").findValuesAsText("operation"))
        .containsExactly("pivot", "sort", "flatten");
    assertThat(query.path("post_processing").path(1).path("options").toString())
        .isEqualTo("{\"by\":\"rate\",\"ascending\":true}");
  }

  private static String axis(String column) {
    return "{\"columnType\":\"BASE_AXIS\",\"expressionType\":\"SQL\",\"sqlExpression\":\"%s\",\"label\":\"%s\"}"
        .formatted(column, column);
  }

  private static JsonNode queries(String type, String params) {
    Problems problems = new Problems();
    JsonNode read =
        Json.mapper()
            .valueToTree(YamlFile.parse("a.yaml", params, problems).orElseThrow().content());
    return QueryContext.of(new ChartParams(type, read)).path("queries");
  }
}
