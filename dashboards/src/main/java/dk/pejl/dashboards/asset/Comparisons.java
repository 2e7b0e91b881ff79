package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives each dashboard the colours of what units are compared with: the country and the regions are
 * grey on every chart, also where a series is one of several of the country, so that no one takes
 * them for a unit. Their names come from the published file.
 */
final class Comparisons {
  private static final String COLOURS = "label_colors";
  private static final List<String> COUNTRY = List.of("#55626e", "#2f3943", "#768490");
  private static final List<String> REGION = List.of("#9aa5af", "#848f99", "#b0b9c1");

  /** Where a dataset has these, a row of a programme in the whole country is known by them. */
  private static final Set<String> PLACES = Set.of("municipality_code", "institution_code");

  private final Connection published;

  Comparisons(Connection published) {
    this.published = Objects.requireNonNull(published, "published is null");
  }

  /** The same assets with the colours in each dashboard. */
  Assets colour(Assets assets) {
    Map<String, String> areas = areas();
    Map<String, Map<String, String>> charts = new TreeMap<>();
    for (Asset chart : assets.of(AssetKind.CHART)) {
      Map<String, String> colours = series(chart, assets);
      metrics(chart, assets, areas).forEach(colours::putIfAbsent);
      charts.put(chart.uuid(), colours);
    }
    List<Asset> all = new ArrayList<>();
    for (Asset asset : assets.all()) {
      if (asset.kind() != AssetKind.DASHBOARD) {
        all.add(asset);
        continue;
      }
      Map<String, String> colours = new TreeMap<>(areas);
      Layout.of(asset).chartUuids().forEach(uuid -> colours.putAll(charts.get(uuid)));
      colours.putAll(areas);
      ObjectNode page = asset.content().deepCopy();
      ObjectNode said = page.withObject("/metadata").putObject(COLOURS);
      colours.forEach(said::put);
      all.add(new Asset(asset.kind(), asset.file(), asset.yaml(), page));
    }
    return new Assets(all, assets.style());
  }

  private Map<String, String> areas() {
    Map<String, String> colours = new TreeMap<>();
    Sql.query(
        published,
        row -> colours.put(row.getString(1), colour(row.getString(2), 0)),
        "select name, level from dim.municipality where level in ('country', 'region')");
    return colours;
  }

  /** The metrics of {@code chart} that are called as the country; a series is then the metric. */
  private static Map<String, String> metrics(
      Asset chart, Assets assets, Map<String, String> areas) {
    Map<String, String> colours = new TreeMap<>();
    List<String> shown = new ArrayList<>();
    chart.value("params").path("metrics").forEach(metric -> shown.add(metric.asText()));
    for (JsonNode metric : dataset(chart, assets).value("metrics")) {
      String colour = areas.get(metric.path("verbose_name").asText());
      if (colour != null && shown.contains(metric.path("metric_name").asText())) {
        colours.put(metric.path("metric_name").asText(), colour);
      }
    }
    return colours;
  }

  private static Asset dataset(Asset chart, Assets assets) {
    return assets.find(AssetKind.DATASET, chart.text("dataset_uuid")).orElseThrow();
  }

  /** The series of {@code chart} that are about the country or a region. */
  private Map<String, String> series(Asset chart, Assets assets) {
    Map<String, String> colours = new TreeMap<>();
    Asset dataset = dataset(chart, assets);
    List<String> groups = new ArrayList<>();
    chart.value("params").path("groupby").forEach(column -> groups.add(column.asText()));
    if (!chart.text("viz_type").startsWith("echarts_timeseries")
        || groups.isEmpty()
        || !DatasetNames.of(dataset).columns().contains("level")) {
      return colours;
    }
    int[] of = {0, 0};
    Sql.query(
        published,
        row -> {
          String level = row.getString(1);
          String colour = colour(level, of[level.equals("country") ? 0 : 1]++);
          List<String> names = new ArrayList<>();
          for (int i = 0; i < groups.size(); i++) {
            names.add(row.getString(i + 2));
          }
          colours.put(String.join(", ", names), colour);
          // Superset writes a comma inside a name so while it joins names to a series.
          names.replaceAll(name -> name.replace(",", "\\,"));
          return colours.put(String.join(", ", names), colour);
        },
        sql(chart, dataset, groups));
    return colours;
  }

  private static String sql(Asset chart, Asset dataset, List<String> groups) {
    StringBuilder columns = new StringBuilder("if(level = 'region', 'region', 'country')");
    groups.forEach(
        group -> columns.append(", (").append(DatasetNames.expression(dataset, group)).append(')'));
    StringBuilder where = new StringBuilder("(level in ('country', 'region')");
    if (DatasetNames.of(dataset).columns().containsAll(PLACES)) {
      where.append(" or (municipality_code = 'alle' and institution_code = 'alle')");
    }
    where.append(')');
    for (JsonNode filter : chart.value("params").path("adhoc_filters")) {
      if (filter.path("expressionType").asText().equals("SQL")) {
        where.append(" and (").append(filter.path("sqlExpression").asText()).append(')');
      }
    }
    return "select distinct %s from %s where %s order by all"
        .formatted(columns, PublishedCheck.table(dataset), where);
  }

  private static String colour(String level, int place) {
    List<String> shades = level.equals("country") ? COUNTRY : REGION;
    return shades.get(place % shades.size());
  }
}
