package dk.pejl.dashboards.asset;

import static dk.pejl.dashboards.superset.AssetKind.DASHBOARD;
import static dk.pejl.dashboards.superset.AssetKind.DATASET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstUnitsTest {
  private static final String TABLES =
      """
      create schema mart;
      create schema dim;
      create table dim.document as
      from (values ('plan', 2), ('aftale', 1)) as documents (document_id, sort_order);
      create table dim.target as
      from (values
          ('aftale-1', date '2022-08-01', true, 'aftale', 1),
          ('aftale-2', date '2020-08-01', false, 'aftale', 2),
          ('plan-1', date '2022-08-01', true, 'plan', 1)
      ) as targets (target_id, valid_from, is_current, document_id, sort_order);
      create table dim.target_scope as
      from (values
          ('aftale-1', date '2022-08-01', 1, 1, '183', 'alle', 'alle'),
          ('aftale-2', date '2020-08-01', 1, 1, '259', 'alle', 'alle'),
          ('plan-1', date '2022-08-01', 1, 1, '165', 'alle', 'alle'),
          ('plan-1', date '2022-08-01', 2, 1, 'alle', 'NORD', 'alle')
      ) as scopes (
          target_id, valid_from, measure, part, municipality_code, institution_code, programme_code
      );
      create table dim.municipality as
      from (values
          ('183', 'municipality', '084'), ('165', 'municipality', '084'),
          ('259', 'municipality', '085'), ('084', 'region', '084'), ('alle', 'country', 'alle')
      ) as municipalities (municipality_code, level, region_code);
      create table dim.institution as
      from (values
          ('101', '101', true), ('NORD', '101', true), ('202', '202', true), ('alle', 'alle', true)
      ) as institutions (institution_code, parent_code, is_current);
      create table mart.pupil_count as
      from (values
          ('country', 'alle', 'alle', 'alle', 'official', 900, 'Hele landet', 'Hele landet', 'a'),
          ('country', 'alle', 'alle', 'alle', 'computed', 900, 'Alle, der har leveret', 'Alle, der har leveret', 'a'),
          ('region', '084', 'alle', 'alle', 'official', 90, 'Region Hovedstaden', 'Region Hovedstaden', 'a'),
          ('region', '085', 'alle', 'alle', 'official', 90, 'Region Sjælland', 'Region Sjælland', 'a'),
          ('municipality', '165', 'alle', 'alle', 'official', 9, 'Albertslund', 'Albertslund', 'a'),
          ('municipality', '183', 'alle', 'alle', 'official', 9, 'Ishøj', 'Ishøj', 'a'),
          ('municipality', '259', 'alle', 'alle', 'official', 9, 'Køge', 'Køge', 'b'),
          ('school', 'alle', 'NORD', 'alle', 'computed', 5, 'Skolen Nord', 'Skolen', 'a'),
          ('school', 'alle', '101', 'alle', 'computed', 7, 'Skolen', 'Skolen', 'a'),
          ('school', 'alle', '202', 'alle', 'computed', 7, 'En anden skole', 'En anden skole', 'a'),
          ('programme', 'alle', '101', 'FRISØR', 'computed', 3, 'Skolen · Frisør', 'Skolen', 'a'),
          ('programme', 'alle', '101', 'ELEKTRIKER', 'computed', 4, 'Skolen · Elektriker', 'Skolen', 'a'),
          ('programme', 'alle', 'NORD', 'KOK', 'computed', 2, 'Skolen Nord · Kok', 'Skolen', 'a'),
          ('programme', 'alle', '202', 'TØMRER', 'computed', 8, 'En anden skole · Tømrer', 'En anden skole', 'a')
      ) as counts (
          level, municipality_code, institution_code, programme_code, route, denominator,
          unit_name, school, variant
      );
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
  void areThoseOfTheRegistersTargetsInItsOrderThenWhatTheyAreComparedWith() {
    assertThat(chosen("[municipality, region, country]"))
        .containsExactly("Ishøj", "Albertslund", "Region Hovedstaden", "Hele landet");
  }

  @Test
  void areNotTheCountryWhereASchoolsTargetNamesNoMunicipality() {
    SampleAssets sample = sample("[municipality]", "true");
    sample.replace(DASHBOARD, "column: {name: unit_name}", "column: {name: school}");

    assertThat(values(filters(sample).path(0))).containsExactly("Ishøj", "Albertslund");
  }

  @Test
  void areAnotherRegistersUnits() {
    Sql.execute(published, "update dim.target set is_current = not is_current");

    assertThat(chosen("[municipality, region, country]"))
        .containsExactly("Køge", "Region Sjælland", "Hele landet");
    assertThat(chosen("[school]")).isEmpty();
  }

  @Test
  void areASchoolAndTheDepartmentsThatTargetsName() {
    assertThat(chosen("[school, country]")).containsExactly("Skolen", "Skolen Nord", "Hele landet");
  }

  @Test
  void areSchoolsAlsoOnRowsAboutTheirProgrammes() {
    SampleAssets sample = sample("[school]", "level = 'programme'");

    sample.replace(DASHBOARD, "column: {name: unit_name}", "column: {name: school}");
    assertThat(values(filters(sample).path(0))).containsExactly("Skolen");
    assertThat(chosen("[school]", "level = 'programme'")).isEmpty();
  }

  @Test
  void areTheProgrammesThatTargetsNameElseTheLargestOfThoseSchools() {
    assertThat(chosen("[programme]")).containsExactly("Skolen · Elektriker", "Skolen · Frisør");

    Sql.execute(
        published,
        "update dim.target_scope set programme_code = 'KOK' where institution_code = 'NORD'");
    assertThat(chosen("[programme]")).containsExactly("Skolen Nord · Kok", "Skolen · Elektriker");
  }

  @Test
  void areOnlyThoseThatTheFilterOffers() {
    assertThat(chosen("[municipality, country]", "variant = 'b'")).isEmpty();

    Sql.execute(published, "update dim.target set is_current = true");
    assertThat(chosen("[municipality, country]", "variant = 'b'")).containsExactly("Køge");
  }

  @Test
  void areOfferedForWhatTheFiltersBeforeHold() {
    Sql.execute(published, "update dim.target set is_current = true");
    SampleAssets sample =
        sample("[municipality]", "true")
            .replace(DATASET, "- {column_name: day,", column("variant") + "- {column_name: day,")
            .replace(
                DASHBOARD,
                "  - id: NATIVE_FILTER-school\n",
                """
                  - id: NATIVE_FILTER-variant
                    name: Opgørelse
                    targets: [{datasetUuid: 00000000-0000-0000-0000-000000000002, column: {name: variant}}]
                    defaultDataMask: {extraFormData: {filters: [{col: variant, op: IN, val: [b]}]}}
                  - id: NATIVE_FILTER-school
                    cascadeParentIds: [NATIVE_FILTER-variant]
                """);

    assertThat(values(filters(sample).path(1))).containsExactly("Køge");
  }

  @Test
  void standWhereSupersetLooksForThem() {
    JsonNode filter = filters(sample("[country]", "true")).path(0);

    assertThat(filter.has("default")).isFalse();
    assertThat(filter.path("defaultDataMask"))
        .hasToString(
            "{\"extraFormData\":{\"filters\":[{\"col\":\"unit_name\",\"op\":\"IN\",\"val\":[\"Hele landet\"]}]},"
                + "\"filterState\":{\"value\":[\"Hele landet\"],\"label\":\"Hele landet\"},\"ownState\":{}}");
    assertThat(filters(sample("[country]", "false")).path(0).path("defaultDataMask"))
        .hasToString("{\"extraFormData\":{},\"filterState\":{},\"ownState\":{}}");
  }

  private List<String> chosen(String levels) {
    return chosen(levels, "true");
  }

  private List<String> chosen(String levels, String condition) {
    return values(filters(sample(levels, condition)).path(0));
  }

  private JsonNode filters(SampleAssets sample) {
    assertThat(sample.findings()).isEmpty();
    return new FirstUnits(published)
        .choose(sample.assets())
        .only(DASHBOARD)
        .value("metadata")
        .path("native_filter_configuration");
  }

  private static List<String> values(JsonNode filter) {
    List<String> values = new ArrayList<>();
    filter
        .path("defaultDataMask")
        .path("extraFormData")
        .path("filters")
        .path(0)
        .path("val")
        .forEach(value -> values.add(value.asText()));
    return values;
  }

  private static SampleAssets sample(String levels, String condition) {
    StringBuilder columns = new StringBuilder();
    for (String name :
        List.of(
            "level",
            "municipality_code",
            "institution_code",
            "programme_code",
            "route",
            "denominator",
            "unit_name")) {
      columns.append(column(name));
    }
    return new SampleAssets()
        .replace(DASHBOARD, "column: {name: school}", "column: {name: unit_name}")
        .replace(DATASET, "- {column_name: day,", columns + "- {column_name: day,")
        .replace(
            DASHBOARD,
            "name: Skole\n",
            """
            name: Skole
                default: %s
                adhoc_filters: [{expressionType: SQL, sqlExpression: "%s"}]
            """
                .formatted(levels, condition));
  }

  private static String column(String name) {
    return "- {column_name: %s, verbose_name: Kolonnen %s}\n".formatted(name, name);
  }
}
