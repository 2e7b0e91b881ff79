package dk.pejl.dashboards.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
  private static final Path PUBLISHED = Path.of("/srv/pejl/served/current/published.duckdb");

  @TempDir private Path folder;

  @Test
  void isTheSameBytesEachTime() throws SQLException {
    assertThat(bundle().zip()).isEqualTo(bundle().zip());
  }

  @Test
  void holdsTheFilesWhereSupersetLooksForThem() throws SQLException, IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle().zip()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }

    assertThat(names)
        .containsExactly(
            "bundle/metadata.yaml",
            "bundle/databases/a.yaml",
            "bundle/datasets/pejl/a.yaml",
            "bundle/charts/a.yaml",
            "bundle/dashboards/elever.yaml");
  }

  @Test
  void pointsTheDatabaseToThePublishedFileAndNoneMayWriteThere() throws SQLException {
    JsonNode database = part(AssetKind.DATABASE);

    assertThat(database.path("sqlalchemy_uri").asText())
        .isEqualTo("duckdb:////srv/pejl/served/current/published.duckdb");
    assertThat(database.path("allow_dml").asBoolean(true)).isFalse();
    assertThat(database.path("allow_csv_upload").asBoolean(true)).isFalse();
  }

  @Test
  void takesTypesAndDescriptionsFromThePublishedFile() throws SQLException {
    JsonNode dataset = part(AssetKind.DATASET);

    assertThat(dataset.path("description").asText()).isEqualTo("Én række pr. skole og dag.");
    JsonNode day = dataset.path("columns").path(0);
    assertThat(day.path("type").asText()).isEqualTo("DATE");
    assertThat(day.path("is_dttm").asBoolean()).isTrue();
    assertThat(day.path("description").asText()).isEqualTo("Tælledag");
    assertThat(day.path("verbose_name").asText()).isEqualTo("Dag");
  }

  @Test
  void givesAChartTheQueryThatItsParametersMean() throws SQLException, IOException {
    JsonNode context = Json.mapper().readTree(part(AssetKind.CHART).path("query_context").asText());
    JsonNode query = context.path("queries").path(0);

    assertThat(query.path("columns").toString())
        .isEqualTo(
            "[{\"columnType\":\"BASE_AXIS\",\"expressionType\":\"SQL\",\"sqlExpression\":\"day\","
                + "\"label\":\"day\",\"timeGrain\":\"P1D\"},\"school\"]");
    assertThat(query.path("metrics").toString()).isEqualTo("[\"total\"]");
    assertThat(query.path("series_columns").toString()).isEqualTo("[\"school\"]");
    assertThat(query.path("post_processing").path(0).path("options").path("index").toString())
        .isEqualTo("[\"day\"]");
    assertThat(query.path("orderby").toString()).isEqualTo("[[\"total\",false]]");
    assertThat(query.path("row_limit").asInt()).isEqualTo(10);
  }

  @Test
  void givesEachPartOfALayoutItsIdAndWhatIsAboveIt() throws SQLException {
    JsonNode chart = part(AssetKind.DASHBOARD).path("position").path("CHART");

    assertThat(chart.path("id").asText()).isEqualTo("CHART");
    assertThat(chart.path("parents").toString()).isEqualTo("[\"ROOT_ID\",\"GRID_ID\",\"ROW\"]");
    assertThat(chart.path("meta").path("chartId").asInt()).isEqualTo(1);
    assertThat(chart.path("meta").path("sliceName").asText()).isEqualTo("Elever");
  }

  private JsonNode part(AssetKind kind) throws SQLException {
    return bundle().of(kind).get(0).content();
  }

  private Bundle bundle() throws SQLException {
    try (Connection connection = new DuckDb(DuckDbSettings.small(folder)).openInMemory()) {
      Sql.execute(connection, SampleTable.SQL);
      return Bundle.of(new SampleAssets().assets(), PublishedSchema.read(connection), PUBLISHED);
    }
  }
}
