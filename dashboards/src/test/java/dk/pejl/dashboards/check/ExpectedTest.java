package dk.pejl.dashboards.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.asset.Asset;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ChartData;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import dk.pejl.yaml.YamlValue;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExpectedTest {
  private static final String DATASET =
      """
      schema: mart
      table_name: town
      columns:
      - {column_name: town}
      - {column_name: year}
      - {column_name: day}
      - {column_name: share}
      - {column_name: loud, expression: upper(town)}
      metrics:
      - {metric_name: best, expression: max(share)}
      """;
  private static final String LIST =
      """
      {query_mode: raw, all_columns: [loud, share], order_by_cols: ['["year", true]'], row_limit: 3,
       adhoc_filters: [{expressionType: SQL, sqlExpression: share is not null}]}""";

  private Connection published;

  @BeforeEach
  void fill() throws SQLException {
    published = DriverManager.getConnection("jdbc:duckdb:");
    Sql.execute(
        published,
        """
        create schema mart;
        create table mart.town as
        from (values ('a', 2024, date '2024-05-01', 65.1), ('b', 2024, date '2024-06-01', 20.0),
          ('a', 2025, date '2025-05-01', 66.0), ('b,c', 2026, date '2026-05-01', 7.0),
          ('d', 2026, date '2026-05-01', null)) t(town, year, day, share)""");
  }

  @AfterEach
  void close() throws SQLException {
    published.close();
  }

  @Test
  void takesRowsOfEqualPlaceInAnyOrder() {
    assertThat(list("[{loud: B, share: 20}, {loud: A, share: 65.1}, {loud: A, share: 66.0}]"))
        .isEmpty();
  }

  @Test
  void seesAnotherOrderAnotherValueAndAnotherNumberOfRows() {
    assertThat(list("[{loud: A, share: 66.0}, {loud: B, share: 20}, {loud: A, share: 65.1}]"))
        .containsExactly("viser {loud=A, share=66}, hvor DuckDB har {loud=A, share=65.1}");
    assertThat(list("[{loud: B, share: 20}, {loud: A, share: 65.2}, {loud: A, share: 66}]"))
        .containsExactly("viser {loud=A, share=65.2}, hvor DuckDB har {loud=A, share=65.1}");
    assertThat(list("[{loud: B, share: 20}, {loud: A, share: 65.1}]"))
        .containsExactly("viser 2 rækker, DuckDB har 3: mangler {loud=A, share=66}");
  }

  @Test
  void comparesEachPointOfASeries() {
    String chart =
        "{x_axis: day, time_grain_sqla: P1Y, metrics: [best], groupby: [town], row_limit: 9}";
    String right =
        "[{day: 1704067200000, 'best, a': 65.1, 'best, b': 20}, {day: 1735689600000, 'best, a': 66},"
            + " {day: 1767225600000, 'best, b\\,c': 7}]";

    assertThat(difference("echarts_timeseries_line", chart, right)).isEmpty();
    assertThat(difference("echarts_timeseries_line", chart, right.replace("66", "67")))
        .isNotEmpty();
  }

  @Test
  void appliesFiltersOfThePage() {
    AssetFilter filter = new AssetFilter("loud", "IN", json("[A]"));

    assertThat(
            difference(
                "handlebars", LIST, "[{loud: A, share: 65.1}, {loud: A, share: 66}]", filter))
        .isEmpty();
  }

  private List<String> list(String rows) {
    return difference("handlebars", LIST, rows);
  }

  private static YamlValue yaml(String text) {
    return YamlFile.parse("test", text, new Problems()).orElseThrow();
  }

  private static JsonNode json(String text) {
    return Json.mapper().valueToTree(yaml(text).content());
  }

  private List<String> difference(String type, String params, String rows, AssetFilter... filters) {
    Asset dataset =
        new Asset(AssetKind.DATASET, "towns.yaml", yaml(DATASET), (ObjectNode) json(DATASET));
    AssetQuery query = new AssetQuery(dataset, type, json(params), "");
    List<JsonNode> shown = new ArrayList<>();
    json(rows).forEach(shown::add);
    return Expected.read(published, query, List.of(filters))
        .differenceTo(new ChartData(List.of(), shown, "", ""))
        .stream()
        .toList();
  }
}
