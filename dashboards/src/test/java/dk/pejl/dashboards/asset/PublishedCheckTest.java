package dk.pejl.dashboards.asset;

import static dk.pejl.dashboards.superset.AssetKind.CHART;
import static dk.pejl.dashboards.superset.AssetKind.DASHBOARD;
import static dk.pejl.dashboards.superset.AssetKind.DATASET;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedCheckTest {
  @TempDir private Path folder;
  private Connection connection;

  @BeforeEach
  void open() {
    connection = new DuckDb(DuckDbSettings.small(folder)).openInMemory();
    Sql.execute(connection, SampleTable.SQL);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void findsNothingWrongWithAMatchingFile() {
    assertThat(findings(new SampleAssets())).isEmpty();
  }

  @Test
  void findsATableThatIsNotThere() {
    assertThat(findings(new SampleAssets().replace(DATASET, "pupil_count", "pupil_counts")))
        .containsExactly(
            "datasets/a.yaml:4: The published file has no table 'mart.pupil_counts'; nearest is"
                + " 'mart.pupil_count'");
  }

  @Test
  void findsAColumnThatIsNotThere() {
    assertThat(
            findings(
                new SampleAssets().replace(DATASET, "column_name: school", "column_name: schol")))
        .containsExactly(
            "datasets/a.yaml:8: Table 'mart.pupil_count' has no column 'schol'; nearest is"
                + " 'school'");
  }

  @Test
  void findsATableAndAColumnWithoutAComment() {
    Sql.execute(connection, "comment on table mart.pupil_count is null");
    Sql.execute(connection, "comment on column mart.pupil_count.school is null");

    assertThat(findings(new SampleAssets()))
        .containsExactly(
            "datasets/a.yaml:4: Table 'mart.pupil_count' has no comment",
            "datasets/a.yaml:8: Column 'mart.pupil_count.school' has no comment");
  }

  @Test
  void findsAMetricThatDoesNotRun() {
    assertThat(findings(new SampleAssets().replace(DATASET, "sum(pupils)", "sum(pupil)")))
        .singleElement()
        .asString()
        .startsWith("datasets/a.yaml:10: 'total' does not run: Cannot run SQL: Binder Error")
        .contains("pupil");
  }

  @Test
  void findsADocumentThatIsNotThere() {
    assertThat(
            findings(
                new SampleAssets()
                    .replace(DASHBOARD, "access: all", "access: {documents: [aftalen]}")))
        .containsExactly(
            "dashboards/a.yaml:16: Invalid document: 'aftalen', did you mean 'aftale'?");
  }

  @Test
  void findsAMasterWhoseDocumentIsNotThere() {
    assertThat(
            findings(
                new SampleAssets()
                    .replace(DASHBOARD, "access: all", "access: all\nmaster: {document: aftalen}")))
        .containsExactly(
            "dashboards/a.yaml:17: Invalid document: 'aftalen', did you mean 'aftale'?");
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void findsAnIndicatorThatIsNotThere(AssetKind kind, String right, String wrong, String place) {
    assertThat(findings(new SampleAssets().replace(kind, right, wrong)))
        .containsExactly(place + ": Unknown indicator: 'pupil'; nearest is 'pupils'");
  }

  static Stream<Arguments> findsAnIndicatorThatIsNotThere() {
    return Stream.of(
        Arguments.of(
            CHART,
            "row_limit: 10",
            "adhoc_filters: [{expressionType: SIMPLE, subject: indicator_id, operator: '==',"
                + " comparator: pupil}]",
            "charts/a.yaml:6"),
        Arguments.of(
            CHART,
            "row_limit: 10",
            "adhoc_filters: [{expressionType: SIMPLE, subject: indicator_id, operator: IN,"
                + " comparator: [pupils, pupil]}]",
            "charts/a.yaml:6"),
        Arguments.of(
            CHART,
            "row_limit: 10",
            "adhoc_filters: [{expressionType: SQL, sqlExpression: \"school = 'a' or indicator_id not"
                + " in ('pupils', 'pupil')\"}]",
            "charts/a.yaml:6"),
        Arguments.of(
            DATASET,
            "expression: sum(pupils)",
            "expression: \"count(*) filter ('pupils' = 'x' or indicator_id = 'pupils' or"
                + " indicator_id = 'pupil')\"",
            "datasets/a.yaml:10"),
        Arguments.of(
            DASHBOARD,
            "name: Skole\n",
            "name: Skole\n    defaultDataMask: {extraFormData: {filters: [{col: indicator_id, op:"
                + " IN, val: [pupil]}]}}\n",
            "dashboards/a.yaml:11"));
  }

  private List<String> findings(SampleAssets sample) {
    Assets assets = sample.assets();
    new PublishedCheck(connection, PublishedSchema.read(connection)).check(assets);
    return sample.problems();
  }
}
