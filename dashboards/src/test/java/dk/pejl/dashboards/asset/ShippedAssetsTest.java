package dk.pejl.dashboards.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.yaml.Problems;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboards that Pejl ships, against the schema that it publishes. */
class ShippedAssetsTest {
  private static final Path FOLDER = Path.of("assets");
  private static final Path PUBLISHED = Path.of("/srv/pejl/published.duckdb");

  @TempDir private static Path folder;
  private static Bundle bundle;

  @BeforeAll
  static void bundle() throws SQLException {
    try (Connection connection = new DuckDb(DuckDbSettings.small(folder)).openInMemory()) {
      Changelog.PUBLISHED.create(connection);
      ShippedContent.addTo(connection);
      bundle = CheckedAssets.read(FOLDER, connection, PUBLISHED).bundle();
    }
  }

  /** Keys, numbers, references, Danish labels, descriptions, columns, comments and metrics. */
  @Test
  void passEveryCheck() {
    assertThat(bundle.parts()).hasSizeGreaterThan(10);
  }

  @Test
  void describeEveryColumnAndMetric() {
    for (Bundle.Part dataset : bundle.of(AssetKind.DATASET)) {
      for (String list : List.of("columns", "metrics")) {
        dataset
            .content()
            .path(list)
            .forEach(
                item ->
                    assertThat(item.path("description").asText())
                        .as("description of %s in %s", item, dataset.file())
                        .isNotBlank());
      }
    }
  }

  @Test
  void offerEachDashboardForPhonesFromTheSameChartsButWideOnes() {
    Map<String, Set<String>> charts = new HashMap<>();
    bundle
        .of(AssetKind.DASHBOARD)
        .forEach(part -> charts.put(part.content().path("slug").asText(), charts(part)));

    Set<String> heatmaps =
        bundle.of(AssetKind.CHART).stream()
            .filter(part -> part.content().path("viz_type").asText().equals("heatmap_v2"))
            .map(Bundle.Part::uuid)
            .collect(Collectors.toSet());

    assertThat(charts).hasSizeGreaterThan(1).containsKey("maalstatus-mobil");
    charts.forEach(
        (slug, shown) -> {
          if (!slug.endsWith("-mobil")) {
            Set<String> onPhone = charts.get(slug + "-mobil");
            assertThat(onPhone).as(slug).isSubsetOf(shown).isNotEmpty();
            assertThat(shown)
                .as(slug)
                .allMatch(uuid -> onPhone.contains(uuid) || heatmaps.contains(uuid));
          }
        });
  }

  @Test
  void showTheReleaseOnTopOfEachDashboard() {
    Assets assets = AssetFolder.read(FOLDER).assets(new Problems());

    assertThat(assets.of(AssetKind.DASHBOARD))
        .allSatisfy(
            dashboard ->
                assertThat(dataset(assets, Layout.of(dashboard).chartUuids().get(0)))
                    .isEqualTo("release"));
  }

  /** Another region that loads its own register must not open pages of the sample's units. */
  @Test
  void nameNoUnitOfARegionInAFilter() {
    Set<String> columns =
        Set.of(
            "unit_name", "municipality_name", "school_name", "institution_name", "programme_title");

    assertThat(AssetFolder.read(FOLDER).assets(new Problems()).of(AssetKind.DASHBOARD))
        .allSatisfy(
            dashboard ->
                assertThat(dashboard.value("metadata").findValuesAsText("col"))
                    .doesNotContainAnyElementsOf(columns));
  }

  private static String dataset(Assets assets, String chart) {
    String dataset = assets.find(AssetKind.CHART, chart).orElseThrow().text("dataset_uuid");
    return assets.find(AssetKind.DATASET, dataset).orElseThrow().name();
  }

  private static Set<String> charts(Bundle.Part dashboard) {
    Set<String> uuids = new HashSet<>();
    dashboard.content().path("position").findValues("uuid").forEach(u -> uuids.add(u.asText()));
    return uuids;
  }
}
