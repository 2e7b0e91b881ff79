package dk.pejl.dashboards.asset;

import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks what can be known from the files alone: keys, numbers, references and texts. Superset
 * itself takes a broken bundle without a word, or refuses it without a reason.
 */
public final class AssetCheck {
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Map<AssetKind, Set<String>> KEYS =
      Map.of(
          AssetKind.DATABASE,
          Set.of("uuid", "database_name", "sqlalchemy_uri", "expose_in_sqllab", "extra"),
          AssetKind.DATASET,
          Set.of(
              "uuid",
              "database_uuid",
              "schema",
              "table_name",
              "access",
              "main_dttm_col",
              "columns",
              "metrics"),
          AssetKind.CHART,
          Set.of(
              "uuid", "dataset_uuid", "slice_name", "description", "empty", "viz_type", "params"),
          AssetKind.DASHBOARD,
          Set.of(
              "uuid",
              "dashboard_title",
              "description",
              "slug",
              "access",
              "menu",
              "master",
              "position",
              "metadata"));
  private static final Map<AssetKind, List<String>> REQUIRED =
      Map.of(
          AssetKind.DATABASE,
          List.of("uuid", "database_name", "sqlalchemy_uri", "extra"),
          AssetKind.DATASET,
          List.of("uuid", "database_uuid", "schema", "table_name", "access", "columns", "metrics"),
          AssetKind.CHART,
          List.of("uuid", "dataset_uuid", "slice_name", "description", "viz_type", "params"),
          AssetKind.DASHBOARD,
          List.of(
              "uuid", "dashboard_title", "description", "slug", "access", "position", "metadata"));

  private AssetCheck() {}

  /** Notes every problem of {@code assets} in {@code problems}. */
  public static void check(Assets assets, Problems problems) {
    Map<String, String> files = new HashMap<>();
    for (Asset asset : assets.all()) {
      keys(asset.kind(), asset.yaml());
      uuid(asset, files);
    }
    assets.of(AssetKind.DATASET).forEach(dataset -> DatasetCheck.check(dataset, assets));
    assets.of(AssetKind.CHART).forEach(chart -> ChartCheck.check(chart, assets));
    assets.of(AssetKind.DASHBOARD).forEach(dashboard -> DashboardCheck.check(dashboard, assets));
    if (assets.of(AssetKind.DATABASE).size() != 1) {
      problems.add("databases", 1, "Invalid number of databases, expected one");
    }
    unused(assets);
  }

  /** What a file of this kind may say. */
  static Set<String> keys(AssetKind kind) {
    return KEYS.get(kind);
  }

  private static void keys(AssetKind kind, YamlValue yaml) {
    yaml.onlyKeys(KEYS.get(kind));
    REQUIRED.get(kind).forEach(yaml::require);
  }

  private static void uuid(Asset asset, Map<String, String> files) {
    String uuid = asset.uuid();
    if (!UUID.matcher(uuid).matches()) {
      asset.problem("uuid", "Invalid uuid: '" + uuid + "', expected one that never changes");
    }
    String other = files.put(uuid, asset.file());
    if (other != null) {
      asset.problem("uuid", "Invalid uuid: '" + uuid + "' stands in " + other + " too");
    }
  }

  /** Notes each address that two dashboards would have, those that are derived included. */
  static void slugs(Assets expanded) {
    Map<String, String> files = new HashMap<>();
    for (Asset dashboard : expanded.of(AssetKind.DASHBOARD)) {
      String slug = dashboard.text("slug");
      String other = files.put(slug, dashboard.file());
      if (other != null) {
        dashboard.problem(
            "slug",
            "Invalid slug: '%s' of %s stands in %s too".formatted(slug, dashboard.file(), other));
      }
    }
  }

  private static void unused(Assets assets) {
    for (Asset chart : assets.of(AssetKind.CHART)) {
      boolean shown =
          assets.of(AssetKind.DASHBOARD).stream()
              .anyMatch(dashboard -> Layout.of(dashboard).chartUuids().contains(chart.uuid()));
      if (!shown) {
        chart.problem("uuid", "Chart '" + chart.name() + "' stands on no dashboard");
      }
    }
  }
}
