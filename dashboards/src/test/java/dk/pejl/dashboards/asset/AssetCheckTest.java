package dk.pejl.dashboards.asset;

import static dk.pejl.dashboards.superset.AssetKind.CHART;
import static dk.pejl.dashboards.superset.AssetKind.DASHBOARD;
import static dk.pejl.dashboards.superset.AssetKind.DATABASE;
import static dk.pejl.dashboards.superset.AssetKind.DATASET;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.dashboards.superset.AssetKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssetCheckTest {
  @Test
  void findsNothingWrongWithRightAssets() {
    assertThat(new SampleAssets().findings()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @MethodSource
  void findsEachKindOfFault(AssetKind kind, String right, String wrong, String finding) {
    assertThat(new SampleAssets().replace(kind, right, wrong).findings()).contains(finding);
  }

  static Stream<Arguments> findsEachKindOfFault() {
    return Stream.of(
        Arguments.of(
            DATASET,
            "schema: mart",
            "schema: mart\nsql: null",
            "datasets/a.yaml:4: Unknown key 'sql', expected one of [access, columns,"
                + " database_uuid, main_dttm_col, metrics, schema, table_name, uuid]"),
        Arguments.of(
            DATASET, "access: {school: school}\n", "", "datasets/a.yaml:1: Missing key 'access'"),
        Arguments.of(
            DATASET,
            "access: {school: school}",
            "access: {school: skole}",
            "datasets/a.yaml:11: Invalid column: 'skole', expected one of [day, school]"),
        Arguments.of(
            DATASET,
            "access: {school: school}",
            "access: {shcool: school}",
            "datasets/a.yaml:11: Unknown key 'shcool', did you mean 'school'?"),
        Arguments.of(
            DATASET,
            "access: {school: school}",
            "access: {}",
            "datasets/a.yaml:11: Invalid access, expected columns that limit rows"),
        Arguments.of(
            DATASET,
            "access: {school: school}",
            "access: everyone",
            "datasets/a.yaml:11: Invalid access: 'everyone', expected one of [all]"),
        Arguments.of(DASHBOARD, "access: all\n", "", "dashboards/a.yaml:1: Missing key 'access'"),
        Arguments.of(
            DASHBOARD,
            "access: all",
            "access: {document: a}",
            "dashboards/a.yaml:16: Unknown key 'document', did you mean 'documents'?"),
        Arguments.of(
            CHART,
            "description: Antal elever over tid\n",
            "",
            "charts/a.yaml:1: Missing key 'description'"),
        Arguments.of(
            DASHBOARD,
            "uuid: 00000000-0000-0000-0000-000000000004",
            "uuid: four",
            "dashboards/a.yaml:1: Invalid uuid: 'four', expected one that never changes"),
        Arguments.of(
            DASHBOARD,
            "uuid: 00000000-0000-0000-0000-000000000004",
            "uuid: 00000000-0000-0000-0000-000000000001",
            "dashboards/a.yaml:1: Invalid uuid: '00000000-0000-0000-0000-000000000001' stands in"
                + " databases/a.yaml too"),
        Arguments.of(
            DATASET,
            "database_uuid: 00000000-0000-0000-0000-000000000001",
            "database_uuid: none",
            "datasets/a.yaml:2: Unknown database: 'none'"),
        Arguments.of(
            DATASET,
            "column_name: school",
            "column_name: day",
            "datasets/a.yaml:8: Name 'day' stands twice"),
        Arguments.of(
            DATASET,
            "main_dttm_col: day",
            "main_dttm_col: days",
            "datasets/a.yaml:5: Unknown column: 'days'; nearest is 'day'"),
        Arguments.of(
            DATASET, "description: Antal, ", "", "datasets/a.yaml:10: Missing key 'description'"),
        Arguments.of(
            CHART,
            "viz_type: echarts_timeseries_line",
            "viz_type: echarts_timeseries_lines",
            "charts/a.yaml:5: Unsupported viz_type: 'echarts_timeseries_lines'; nearest is"
                + " 'echarts_timeseries_line'"),
        Arguments.of(
            CHART,
            "metrics: [total]",
            "metrics: [totals]",
            "charts/a.yaml:6: Unknown metric: 'totals'; nearest is 'total'"),
        Arguments.of(
            CHART,
            "groupby: [school]",
            "groupby: [schools]",
            "charts/a.yaml:6: Unknown column: 'schools'; nearest is 'school'"),
        Arguments.of(
            CHART,
            "dataset_uuid: 00000000-0000-0000-0000-000000000002",
            "dataset_uuid: none",
            "charts/a.yaml:2: Unknown dataset: 'none'"),
        Arguments.of(
            DASHBOARD,
            "children: [ROW]",
            "children: [ROWS, ROW]",
            "dashboards/a.yaml:6: Unknown part: 'ROWS'; nearest is 'ROW'"),
        Arguments.of(
            DASHBOARD,
            "children: [CHART]",
            "children: []",
            "dashboards/a.yaml:6: Part 'CHART' is not reached from ROOT_ID"),
        Arguments.of(
            DASHBOARD,
            "type: ROW,",
            "type: LINE,",
            "dashboards/a.yaml:6: Part 'ROW' has an unknown type: 'LINE'; nearest is 'GRID'"),
        Arguments.of(
            DASHBOARD,
            "access: all",
            "access: all\nmaster: {document: aftale}",
            "dashboards/a.yaml:4: Invalid slug: 'elever', expected one that ends with '-aftale'"),
        Arguments.of(
            DASHBOARD,
            "width: 12",
            "width: 13",
            "dashboards/a.yaml:6: Row 'ROW' is 13 wide, expected 12"),
        Arguments.of(
            DASHBOARD,
            "column: {name: school}",
            "column: {name: town}",
            "dashboards/a.yaml:11: Filter 'Skole' points to an unknown column: 'town'; nearest is"
                + " 'day'"));
  }

  @Test
  void findsAChartThatNoDashboardShows() {
    SampleAssets assets = new SampleAssets().replace(DASHBOARD, "000000000003", "000000000009");

    assertThat(assets.findings())
        .containsExactly(
            "dashboards/a.yaml:6: Unknown chart: '00000000-0000-0000-0000-000000000009'",
            "charts/a.yaml:1: Chart 'Elever' stands on no dashboard");
  }

  @Test
  void findsAParameterThatTheChartNeeds() {
    SampleAssets assets = new SampleAssets().replace(CHART, "x_axis: day, ", "");

    assertThat(assets.findings())
        .contains("charts/a.yaml:6: Missing parameter 'x_axis' of echarts_timeseries_line");
  }

  @Test
  void findsAFilterThatLeavesOutAChartThatIsNotThere() {
    String scope = "\n    scope: {excluded: [00000000-0000-0000-0000-00000000000a]}";
    SampleAssets assets =
        new SampleAssets().replace(DASHBOARD, "{name: school}}]", "{name: school}}]" + scope);

    assertThat(assets.findings())
        .containsExactly(
            "dashboards/a.yaml:11: Filter 'Skole' leaves out an unknown chart:"
                + " '00000000-0000-0000-0000-00000000000a'");
  }

  @Test
  void findsAFilterThatReachesNoChart() {
    String scope = "\n    scope: {excluded: [00000000-0000-0000-0000-000000000003]}";
    SampleAssets assets =
        new SampleAssets().replace(DASHBOARD, "{name: school}}]", "{name: school}}]" + scope);

    assertThat(assets.findings())
        .containsExactly("dashboards/a.yaml:11: Filter 'Skole' reaches no chart");
  }

  @Test
  void findsAChartThatAFilterLeavesOutNeedlessly() {
    String scope = "\n    scope: {excluded: [00000000-0000-0000-0000-000000000003]}";
    SampleAssets assets =
        new SampleAssets().replace(DASHBOARD, "{name: school}}]", "{name: town}}]" + scope);

    assertThat(assets.findings())
        .contains(
            "dashboards/a.yaml:11: Filter 'Skole' leaves out chart 'Elever' needlessly: its dataset"
                + " has no column 'town'");
  }

  @Test
  void findsADefaultThatNothingCanGive() {
    SampleAssets assets =
        new SampleAssets()
            .replace(
                DASHBOARD,
                "name: Skole\n",
                "name: Skole\n    default: [shool]\n    defaultDataMask: {}\n");

    assertThat(assets.findings())
        .containsExactly(
            "dashboards/a.yaml:11: Filter 'Skole' has an unknown level as its default: 'shool';"
                + " nearest is 'school'",
            "dashboards/a.yaml:11: Filter 'Skole' has both default and defaultDataMask",
            "dashboards/a.yaml:11: Filter 'Skole' cannot have a default: its dataset has no column"
                + " 'denominator'");
    assertThat(
            new SampleAssets()
                .replace(DASHBOARD, "name: Skole\n", "name: Skole\n    default: partners\n")
                .findings())
        .contains("dashboards/a.yaml:11: Filter 'Skole' has no list of levels as its default");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void findsWhatAChartOfEachTypeLacks(String type, String params, String finding) {
    SampleAssets assets =
        new SampleAssets()
            .replace(CHART, "echarts_timeseries_line", type)
            .replace(
                CHART,
                "{x_axis: day, metrics: [total], groupby: [school], time_grain_sqla: P1D, row_limit: 10}",
                params);

    assertThat(assets.findings()).containsExactly("charts/a.yaml:6: " + finding);
  }

  static Stream<Arguments> findsWhatAChartOfEachTypeLacks() {
    return Stream.of(
        Arguments.of(
            "heatmap_v2",
            "{x_axis: day, metric: total}",
            "Missing parameter 'groupby' of heatmap_v2"),
        Arguments.of(
            "heatmap_v2",
            "{x_axis: day, metric: total, groupby: [school, day]}",
            "Invalid groupby of heatmap_v2, expected one column"),
        Arguments.of(
            "mixed_timeseries",
            "{x_axis: day, metrics: [total]}",
            "Missing parameter 'metrics_b' of mixed_timeseries"),
        Arguments.of(
            "mixed_timeseries",
            "{x_axis: day, metrics: [total], metrics_b: [totals]}",
            "Unknown metric: 'totals'; nearest is 'total'"),
        Arguments.of(
            "pivot_table_v2",
            "{groupbyRows: [school], groupbyColumns: [days], metrics: [total]}",
            "Unknown column: 'days'; nearest is 'day'"),
        Arguments.of(
            "table",
            "{query_mode: aggregate, groupby: [school]}",
            "Missing parameter 'metrics' of table"),
        Arguments.of(
            "echarts_timeseries_bar",
            "{x_axis: school, metrics: [total], x_axis_sort: day}",
            "Unknown x_axis_sort: 'day'; nearest is 'total'"));
  }

  @Test
  void wantsADatabaseOfItsOwn() {
    SampleAssets assets =
        new SampleAssets().replace(DATABASE, "sqlalchemy_uri: duckdb:///${published}\n", "");

    assertThat(assets.findings())
        .containsExactly("databases/a.yaml:1: Missing key 'sqlalchemy_uri'");
  }
}
