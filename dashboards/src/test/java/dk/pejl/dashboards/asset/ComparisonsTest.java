package dk.pejl.dashboards.asset;

import static dk.pejl.dashboards.superset.AssetKind.CHART;
import static dk.pejl.dashboards.superset.AssetKind.DASHBOARD;
import static dk.pejl.dashboards.superset.AssetKind.DATASET;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonsTest {
  private static final String TABLES =
      """
      create schema mart;
      create schema dim;
      create table dim.municipality as
      from (values
          ('Sverige', 'country'), ('Skåne', 'region'), ('Malmø', 'municipality')
      ) as municipalities (name, level);
      create table mart.pupil_count as
      from (values
          ('country', 'Sverige', 'GF1', 1, 'alle', 'alle'),
          ('country', 'Sverige', 'GF2', 1, 'alle', 'alle'),
          ('region', 'Skåne', 'GF1', 1, 'alle', 'alle'),
          ('country', 'Alle, der har leveret', 'GF1', 2, 'alle', 'alle'),
          ('municipality', 'Malmø', 'GF1', 1, '1280', 'alle'),
          ('programme', 'Sverige · Frisør', 'GF2', 3, 'alle', 'alle'),
          ('programme', 'Malmø Skole · Frisør', 'GF2', 3, 'alle', '280')
      ) as counts (level, school, stage, variant, municipality_code, institution_code);
      """;

  @TempDir private Path folder;
  private Connection published;

  @BeforeEach
  void open() {
    published = new DuckDb(DuckDbSettings.small(folder)).openInMemory();
    Sql.execute(published, TABLES);
  }

  @AfterEach
  void close() throws SQLException {
    published.close();
  }

  @Test
  void areGreyByTheNamesThatThePublishedFileHas() {
    assertThat(colours(sample("school", "variant = 1")))
        .isEqualTo("{\"Skåne\":\"#9aa5af\",\"Sverige\":\"#55626e\"}");
  }

  @Test
  void areGreyWhereASeriesHasFurtherNames() {
    assertThat(colours(sample("school, stage", "variant = 1")))
        .isEqualTo(
            "{\"Skåne\":\"#9aa5af\",\"Skåne, GF1\":\"#9aa5af\",\"Sverige\":\"#55626e\","
                + "\"Sverige, GF1\":\"#55626e\",\"Sverige, GF2\":\"#2f3943\"}");
  }

  @Test
  void areGreyWhereTheyAreAboutAProgramme() {
    SampleAssets sample = sample("school", "variant = 3");
    sample.replace(
        DATASET,
        "- {column_name: level}",
        "- {column_name: level}\n- {column_name: municipality_code}\n- {column_name: institution_code}");

    assertThat(colours(sample))
        .contains("\"Sverige · Frisør\":\"#55626e\"")
        .doesNotContain("Malmø Skole");
  }

  @Test
  void areGreyWithACommaInTheName() {
    assertThat(colours(sample("school", "variant = 2")))
        .contains(
            "\"Alle, der har leveret\":\"#55626e\",\"Alle\\\\, der har leveret\":\"#55626e\"");
  }

  @Test
  void areGreyWhereAMetricIsTheCountry() {
    SampleAssets sample = sample("school", "variant = 1");
    sample.replace(DATASET, "verbose_name: Elever", "verbose_name: Sverige");

    assertThat(colours(sample)).contains("\"total\":\"#55626e\"");
  }

  private String colours(SampleAssets sample) {
    return new Comparisons(published)
        .colour(sample.assets())
        .only(DASHBOARD)
        .value("metadata")
        .path("label_colors")
        .toString();
  }

  private static SampleAssets sample(String groups, String condition) {
    return new SampleAssets()
        .replace(DATASET, "- {column_name: day,", "- {column_name: level}\n- {column_name: day,")
        .replace(
            CHART,
            "groupby: [school]",
            "groupby: [%s], adhoc_filters: [{expressionType: SQL, sqlExpression: \"%s\"}]"
                .formatted(groups, condition));
  }
}
