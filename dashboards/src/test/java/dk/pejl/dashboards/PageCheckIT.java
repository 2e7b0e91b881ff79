package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.dashboards.asset.Asset;
import dk.pejl.dashboards.asset.Assets;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.check.PageCheck;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server says of each chart, beside what DuckDB says. */
@Tag("superset")
@ExtendWith(SupersetExtension.class)
class PageCheckIT {
  private final SharedSuperset superset;

  PageCheckIT(SharedSuperset superset) {
    this.superset = superset;
  }

  @Test
  void showsOnEveryPageWhatTheFilesOfItsChartsMean() throws SQLException {
    PageCheck.Outcome outcome = checkPages("");

    assertThat(outcome.mismatches()).isEmpty();
    assertThat(outcome.dashboards())
        .isEqualTo(superset.home().bundle().of(AssetKind.DASHBOARD).size());
    assertThat(outcome.charts()).isGreaterThanOrEqualTo(outcome.dashboards() * 5);
    assertThat(outcome.rows()).isGreaterThan(50);
  }

  @Test
  void seesThatAChartLacksARow() throws SQLException {
    Bundle bundle = superset.home().bundle();
    Bundle.Part list = find(bundle, "Alle mål");
    ObjectNode cut = list.content().deepCopy();
    String query = cut.path("query_context").asText();
    cut.put("query_context", query.replace("\"row_limit\":1000", "\"row_limit\":2"));
    assertThat(cut).isNotEqualTo(list.content());
    try {
      List<Bundle.Part> parts = new ArrayList<>(bundle.parts());
      parts.set(parts.indexOf(list), new Bundle.Part(list.kind(), list.file(), list.uuid(), cut));
      superset.client().importAssets(new Bundle(parts).zip());

      assertThat(checkPages("maalstatus").mismatches())
          .isNotEmpty()
          .allMatch(mismatch -> mismatch.subject().equals("Alle mål"))
          .anyMatch(mismatch -> mismatch.text().startsWith("viser 2 rækker, DuckDB har "));
    } finally {
      superset.client().importAssets(bundle.zip());
    }
  }

  @Test
  void countsTargetsAsTheWarehouseDoes() throws SQLException {
    ServerAsset tiles =
        superset.client().list(AssetKind.CHART).stream()
            .filter(chart -> chart.name().equals("Mål efter status"))
            .findFirst()
            .orElseThrow();
    Map<String, Long> shown = new TreeMap<>();
    superset.client().chartData(tiles.id()).rows().get(0).properties().stream()
        .filter(field -> field.getKey().startsWith("targets_") && field.getValue().asLong() > 0)
        .forEach(field -> shown.put(field.getKey(), field.getValue().asLong()));

    Map<String, Long> counted = new TreeMap<>();
    try (Connection published = superset.home().openPublished()) {
      Sql.query(
          published,
          row -> counted.put(row.getString(1), row.getLong(2)),
          "select 'targets_' || status, sum(targets) from mart.status_count group by all");
    }
    assertThat(shown).isNotEmpty().isEqualTo(counted);
  }

  /** Compares the dashboards whose address begins with {@code slug}. */
  private PageCheck.Outcome checkPages(String slug) throws SQLException {
    try (Connection published = superset.home().openPublished()) {
      Assets assets = superset.home().checkedAssets(published).assets();
      List<Asset> some =
          assets.all().stream()
              .filter(
                  asset ->
                      asset.kind() != AssetKind.DASHBOARD || asset.text("slug").startsWith(slug))
              .toList();
      return new PageCheck(superset.client(), new Assets(some, assets.style()), published).check();
    }
  }

  private static Bundle.Part find(Bundle bundle, String chart) {
    return bundle.of(AssetKind.CHART).stream()
        .filter(part -> part.name().equals(chart))
        .findFirst()
        .orElseThrow();
  }
}
