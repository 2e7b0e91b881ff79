package dk.pejl.dashboards.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.superset.AssetKind;
import org.junit.jupiter.api.Test;

class SmallFormTest {
  private static final String CHART = "00000000-0000-0000-0000-000000000003";

  @Test
  void takesOnlyWhatChanged() {
    ObjectNode small =
        small(
            AssetKind.CHART,
            "{'slice_name': 'Elever', 'cache_timeout': null, 'params': {'row_limit': 10, 'x': 1}}",
            "{'slice_name': 'Nye', 'cache_timeout': 60, 'params': {'row_limit': 10, 'legend': true}}");

    ObjectNode expected = file(AssetKind.CHART).content().put("slice_name", "Nye");
    expected.withObject("/params").put("legend", true);
    assertThat(small).isEqualTo(expected);
  }

  @Test
  void knowsColumnsByNameAndLeavesWhatThePublishedFileSays() {
    ObjectNode small =
        small(
            AssetKind.DATASET,
            "{'columns': {'day': {'verbose_name': 'Dag', 'type': 'DATE'}, 'school': {'type': 'VARCHAR'}}}",
            "{'columns': {'new': {'column_name': 'new', 'expression': 'a', 'type': 'VARCHAR'},"
                + " 'day': {'verbose_name': 'Dato', 'type': 'TEXT'}}}");

    assertThat(small.path("columns"))
        .hasToString(
            "[{\"column_name\":\"day\",\"verbose_name\":\"Dato\"},"
                + "{\"column_name\":\"new\",\"expression\":\"a\"}]");
    assertThat(small.path("metrics")).isEqualTo(file(AssetKind.DATASET).value("metrics"));
  }

  @Test
  void takesALayoutWithoutWhatFollowsFromIt() {
    String before =
        "{'position': {'ROOT_ID': {'type': 'ROOT', 'id': 'ROOT_ID', 'children': ['GRID_ID']},"
            + " 'GRID_ID': {'type': 'GRID', 'children': ['LINKS-ROW', 'ROW'], 'parents': ['ROOT_ID']},"
            + " 'LINKS-ROW': {'type': 'ROW'}, 'ROW': {'type': 'ROW', 'children': ['CHART']},"
            + " 'CHART': {'type': 'CHART', 'meta': {'width': %d, 'height': 40, 'sliceName': '%s'}}}}";

    ObjectNode small =
        small(AssetKind.DASHBOARD, before.formatted(12, "Elever"), before.formatted(6, "Andet"));

    ObjectNode expected = file(AssetKind.DASHBOARD).content();
    expected.withObject("/position/CHART/meta").put("width", 6);
    assertThat(small).isEqualTo(expected);
  }

  @Test
  void namesOnlyChartsThatAFilterCouldReach() {
    String filter =
        "{'metadata': {'native_filter_configuration': [{'id': 'NATIVE_FILTER-school', 'name': 'Skole',"
            + " 'targets': [{'column': {'name': 'school'}}], 'scope': {'excluded': [%s]}}]}}";

    ObjectNode small =
        small(
            AssetKind.DASHBOARD,
            filter.formatted(""),
            filter.formatted("'" + CHART + "', 'taken-off'"));

    assertThat(small.at("/metadata/native_filter_configuration/0/scope/excluded"))
        .hasToString("[\"" + CHART + "\"]");
    ObjectNode other =
        small(
            AssetKind.DASHBOARD,
            filter.replace("school'}}", "missing'}}").formatted(""),
            filter.replace("school'}}", "missing'}}").formatted("'" + CHART + "'"));
    assertThat(other.at("/metadata/native_filter_configuration/0").has("scope")).isFalse();
  }

  @Test
  void keepsWhereADefaultComesFromUntilAPersonChoosesAnother() {
    Asset file =
        new SampleAssets()
            .replace(AssetKind.DASHBOARD, "name: Skole\n", "name: Skole\n    default: [school]\n")
            .assets()
            .only(AssetKind.DASHBOARD);
    String filter =
        "{'metadata': {'native_filter_configuration': [{'id': 'NATIVE_FILTER-school', 'name': '%s',"
            + " 'defaultDataMask': {'filterState': {'value': ['%s']}}}]}}";
    SmallForm form = new SmallForm(new SampleAssets().assets());

    ObjectNode renamed =
        form.of(file, json(filter.formatted("Skole", "A")), json(filter.formatted("Skoler", "A")));
    ObjectNode chosen =
        form.of(file, json(filter.formatted("Skole", "A")), json(filter.formatted("Skole", "B")));

    ObjectNode expected = file.content();
    ((ObjectNode) expected.at("/metadata/native_filter_configuration/0")).put("name", "Skoler");
    assertThat(renamed).isEqualTo(expected);
    JsonNode own = chosen.at("/metadata/native_filter_configuration/0");
    assertThat(own.has("default")).isFalse();
    assertThat(own.path("defaultDataMask")).hasToString("{\"filterState\":{\"value\":[\"B\"]}}");
  }

  @Test
  void writesAChartThatAPersonMade() {
    ObjectNode small =
        SmallForm.ofChart(
            json(
                "{'slice_name': 'Ny', 'uuid': 'u', 'viz_type': 'table', 'dataset_uuid': 'd',"
                    + " 'params': {'datasource': '1__table', 'viz_type': 'table', 'row_limit': 7, 'x': []}}"));

    assertThat(small)
        .hasToString(
            "{\"uuid\":\"u\",\"dataset_uuid\":\"d\",\"slice_name\":\"Ny\",\"viz_type\":\"table\","
                + "\"params\":{\"row_limit\":7}}");
  }

  private static ObjectNode small(AssetKind kind, String applied, String theirs) {
    return new SmallForm(new SampleAssets().assets()).of(file(kind), json(applied), json(theirs));
  }

  private static Asset file(AssetKind kind) {
    return new SampleAssets().assets().only(kind);
  }

  private static ObjectNode json(String text) {
    try {
      JsonNode node = Json.mapper().readTree(text.replace('\'', '"'));
      return (ObjectNode) node;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
