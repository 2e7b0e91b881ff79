package dk.pejl.dashboards.asset;

import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.yaml.Problem;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Four small right assets, whose texts a test may break. */
final class SampleAssets {
  static final String DATABASE =
      """
      uuid: 00000000-0000-0000-0000-000000000001
      database_name: Pejl
      sqlalchemy_uri: duckdb:///${published}
      extra: {}
      """;
  static final String DATASET =
      """
      uuid: 00000000-0000-0000-0000-000000000002
      database_uuid: 00000000-0000-0000-0000-000000000001
      schema: mart
      table_name: pupil_count
      main_dttm_col: day
      columns:
      - {column_name: day, verbose_name: Dag}
      - {column_name: school, verbose_name: Skole}
      metrics:
      - {metric_name: total, verbose_name: Elever, description: Antal, expression: sum(pupils), d3format: ',d'}
      access: {school: school}
      """;
  static final String CHART =
      """
      uuid: 00000000-0000-0000-0000-000000000003
      dataset_uuid: 00000000-0000-0000-0000-000000000002
      slice_name: Elever
      description: Antal elever over tid
      viz_type: echarts_timeseries_line
      params: {x_axis: day, metrics: [total], groupby: [school], time_grain_sqla: P1D, row_limit: 10}
      """;
  static final String DASHBOARD =
      """
      uuid: 00000000-0000-0000-0000-000000000004
      dashboard_title: Elever
      description: Alt om elever
      slug: elever
      position:
        ROOT_ID: {type: ROOT, children: [GRID_ID]}
        GRID_ID: {type: GRID, children: [ROW]}
        ROW: {type: ROW, children: [CHART]}
        CHART: {type: CHART, children: [], meta: {uuid: 00000000-0000-0000-0000-000000000003, width: 12, height: 40}}
      metadata:
        native_filter_configuration:
        - id: NATIVE_FILTER-school
          filterType: filter_select
          name: Skole
          targets: [{datasetUuid: 00000000-0000-0000-0000-000000000002, column: {name: school}}]
      access: all
      """;

  private final Map<AssetKind, String> texts = new LinkedHashMap<>();
  private final Problems problems = new Problems();

  SampleAssets() {
    texts.put(AssetKind.DATABASE, DATABASE);
    texts.put(AssetKind.DATASET, DATASET);
    texts.put(AssetKind.CHART, CHART);
    texts.put(AssetKind.DASHBOARD, DASHBOARD);
  }

  SampleAssets replace(AssetKind kind, String old, String replacement) {
    String text = texts.get(kind);
    if (!text.contains(old)) {
      throw new IllegalArgumentException("Cannot replace '" + old + "': it is not there");
    }
    texts.put(kind, text.replace(old, replacement));
    return this;
  }

  Assets assets() {
    List<Asset> assets = new ArrayList<>();
    texts.forEach(
        (kind, text) -> {
          String file = kind.folder() + "/a.yaml";
          YamlFile.parse(file, text, problems)
              .ifPresent(yaml -> assets.add(Asset.of(kind, file, yaml)));
        });
    return new Assets(assets, "");
  }

  /** What the check of the files finds, as file, line and text. */
  List<String> findings() {
    AssetCheck.check(assets(), problems);
    return problems.all().stream().map(Problem::toString).toList();
  }

  List<String> problems() {
    return problems.all().stream().map(Problem::toString).toList();
  }
}
