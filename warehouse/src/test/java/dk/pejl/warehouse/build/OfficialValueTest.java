package dk.pejl.warehouse.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialValueTest {
  private static final String STAGE = "[Uddannelse].[Forløb]";
  private static final String NUMBER = "[Institution].[Institutionsnummer]";

  private Connection connection;

  @BeforeAll
  void createCore(@TempDir Path folder) {
    connection = new DuckDb(DuckDbSettings.small(folder)).openInMemory();
    Changelog.CORE.create(connection);
    SqlFile.load("core/date.sql").run(connection);
    SqlFile.load("core/period.sql").run(connection);
    insert("dim.municipality", "'183', 'Ishøj', 'municipality', '084', 'r', 'g', '0183'");
    insert("dim.municipality", "'alle', 'Hele landet', 'country', 'alle', 'r', 'g', '0000'");
    List.of("alle", "101401").forEach(this::institution);
    programme("alle", "alle");
    programme("A1", "Frisør");
    programme("B1", "Tømrer");
    programme("B2", "Tømrer");
  }

  private void institution(String code) {
    insert(
        "dim.institution",
        "'"
            + code
            + "', date '1900-01-01', date '9999-12-31', true, 'n', 'k', 'alle', 't', 't', 'alle', ''");
  }

  private void programme(String code, String title) {
    insert(
        "dim.programme",
        "'"
            + code
            + "', date '1900-01-01', date '9999-12-31', true, '"
            + title
            + "', 'EUD', 'GF2', 'e', 'b'");
  }

  private void insert(String table, String values) {
    Sql.execute(connection, "insert into " + table + " values (" + values + ")");
  }

  @BeforeEach
  void begin() {
    Sql.execute(connection, "begin transaction");
  }

  @AfterEach
  void rollBack() {
    Sql.execute(connection, "rollback");
  }

  @AfterAll
  void close() throws SQLException {
    connection.close();
  }

  // ---- uddannelsesstatistik.dk

  @Test
  void aLevelTellsThePlaceAndTheOthersTheGroupInOrder() {
    key("", NUMBER, "", "survey==ETU|indicator=[I].[I]");
    row("ukendt", NUMBER + "=101401;[I].[I]=Samlet", 3.9);
    row("183", "[I].[I]=Samlet", 4.0);
    assertThat(values())
        .containsExactly(
            "183 alle alle indicator=Samlet;survey=ETU 2024 4.000000",
            "alle 101401 alle indicator=Samlet;survey=ETU 2024 3.900000");
  }

  @Test
  void aRowOfAPartIsNeverTheWhole() {
    key("", "", "", "");
    row("183", "[Person].[Køn]=Kvinde", 8.0);
    assertThat(values()).isEmpty();
    row("183", "", 9.0);
    assertThat(values()).containsExactly("183 alle alle alle 2024 9.000000");
  }

  @Test
  void aFixedLevelMustHoldAndOneOfAnyValueIsPassedOver() {
    key(STAGE + "=GF2|[Institution].[Institution]=*", NUMBER, "", "");
    row("ukendt", NUMBER + "=101401;[Institution].[Institution]=NEXT;" + STAGE + "=GF2", 7.0);
    row("ukendt", NUMBER + "=101401;[Institution].[Institution]=NEXT;" + STAGE + "=GF1", 8.0);
    assertThat(values()).containsExactly("alle 101401 alle alle 2024 7.000000");
  }

  @Test
  void aRowWithoutTheLevelOfTheGroupTellsAnotherThing() {
    key("", "", "", "indicator=[I].[I]");
    row("183", "", 4.0);
    assertThat(values()).isEmpty();
  }

  @Test
  void anUnknownSchoolOrProgrammeAndATitleOfSeveralHaveNoPlace() {
    key("", NUMBER, "[U].[U]", "");
    row("ukendt", NUMBER + "=999999", 1.0);
    row("alle", "[U].[U]=Urmager", 2.0);
    row("alle", "[U].[U]=Tømrer", 3.0);
    row("alle", "[U].[U]=Frisør", 4.0);
    assertThat(values()).containsExactly("alle alle A1 alle 2024 4.000000");
  }

  @Test
  void twoTablesThatDisagreeGiveNoValueAndTwoThatAgreeOne() {
    key("[A].[A]=*", "", "", "");
    row("183", "[A].[A]=x", 1.0);
    row("183", "[A].[A]=y", 2.0);
    row("alle", "[A].[A]=x", 3.0);
    row("alle", "[A].[A]=y", 3.0);
    assertThat(values()).containsExactly("alle alle alle alle 2024 3.000000");
  }

  // ---- typed figures

  @Test
  void aTableGoesBeforeATypedFigureAndTheNewestTypedOneBeforeOlder() {
    key("", "", "", "");
    row("183", "", 9.0);
    typed("183", "alle", "null", "null", 8.0, "2025-03-01");
    typed("alle", "a=1", "null", "null", 7.0, "2025-03-01");
    typed("alle", "a=1", "null", "null", 6.0, "2026-03-01");
    assertThat(values())
        .containsExactly("183 alle alle alle 2024 9.000000", "alle alle alle a=1 2024 6.000000");
  }

  @Test
  void smallCountsOfTypedFiguresAreNotTaken() {
    typed("183", "a=1", "2", "4", 50.0, "2025-03-01");
    typed("183", "a=2", "4", "100", 4.0, "2025-03-01");
    typed("183", "a=3", "97", "100", 97.0, "2025-03-01");
    typed("183", "a=4", "0", "100", 0.0, "2025-03-01");
    typed("183", "c=2;b=1", "20", "5", 4.0, "2025-03-01");
    assertThat(values())
        .containsExactly("183 alle alle a=4 2024 0.000000", "183 alle alle b=1;c=2 2024 4.000000");
  }

  // ---- benefits

  @Test
  void benefitsAreOfTheAgeAndTheYearIsTheMeanOfTwelveMonths() {
    for (int month = 1; month <= 12; month++) {
      benefit("y38a02", month, "Alder=18-30 år", 100 + month);
    }
    benefit("y38a02", 1, "Alder=I alt", 500);
    benefit("y38a02", 1, "Alder=18-24 år", 40);
    benefit("y36a02", 1, "Køn=Køn i alt", 900);
    List<String> values = values();
    assertThat(values)
        .hasSize(13)
        .contains(
            "183 alle alle age=18-30;benefit=uddannelseshjælp 2024 106.500000",
            "183 alle alle age=18-30;benefit=uddannelseshjælp 2024M01 101.000000");
  }

  @Test
  void uddannelseshjaelpOfAllAgesIsOfTheYoungAndElevenMonthsAreNoYear() {
    for (int month = 1; month <= 11; month++) {
      benefit("y38a02", month, "Køn=Køn i alt", 100);
    }
    benefit("y38a02", 12, "Køn=Mænd", 60);
    assertThat(values()).hasSize(11).noneMatch(value -> value.contains(" 2024 "));
  }

  // ---- Statistics Denmark

  @Test
  void dropoutIsTheShareFiveYearsAfterTheStart() {
    outcome("H30", 2019, 5, "AFBRUDT", 2024, 411);
    outcome("H30", 2019, 5, "IALT", 2024, 1000);
    outcome("H20", 2019, 5, "IALT", 2024, 1000);
    outcome("H30", 2020, 4, "AFBRUDT", 2024, 300);
    outcome("H30", 2020, 4, "IALT", 2024, 1000);
    assertThat(values()).containsExactly("alle alle alle alle 2024 41.100000");
  }

  @Test
  void nationalSharesAreOfTheHighestEducationAt25() {
    count("dst_highest_education", "age=25;highest_education=TOT;sex=TOT", 2024, 300);
    count("dst_highest_education", "age=25;highest_education=H30;sex=TOT", 2024, 70);
    count("dst_highest_education", "age=25;highest_education=H20;sex=TOT", 2024, 130);
    count("dst_highest_education", "age=25;highest_education=H10;sex=TOT", 2024, 100);
    count("dst_highest_education", "age=26;highest_education=H30;sex=TOT", 2024, 999);
    assertThat(values())
        .containsExactly(
            "alle alle alle series=vet 2024 23.333333",
            "alle alle alle series=youth_education 2024 66.666666");
  }

  // ---- rows

  private void key(String fixed, String institution, String programme, String grouping) {
    insert(
        "dim.official_measure",
        "'C', 'M', 'i', '%s', '%s', '%s', '', '', '', '%s', 'alle'"
            .formatted(fixed, institution, programme, grouping));
  }

  private void row(String area, String levels, double value) {
    insert(
        "fact.school_statistic",
        "'C', '%s', '%s', 'M', 'percent', '2024/25', '2024', %s".formatted(area, levels, value));
  }

  private void typed(
      String area, String group, String numerator, String denominator, double value, String day) {
    insert(
        "fact.typed_value",
        "'i', '%s', 'alle', 'alle', 'alle', 'alle', 'alle', 'alle', '%s', '2024', %s, %s, %s, 's', date '%s', 'alle'"
            .formatted(area, group, numerator, denominator, value, day));
  }

  private void benefit(String table, int month, String dimensions, int persons) {
    Sql.execute(
        connection,
        "insert into fact.labour_market by name select '%s' as table_name, 'Ishøj' as area_name, '2024M%02d' as period_id, '2023/24' as school_year, '%s' as dimensions, 'Antal fuldtidspersoner' as measure, 'number' as unit, %d as value"
            .formatted(table, month, dimensions, persons));
  }

  private void outcome(String group, int start, int years, String status, int year, int persons) {
    String dimensions =
        "education_group=%s;start_year=%d;status=%s;years_since_start=%d"
            .formatted(group, start, status, years);
    count("dst_education_outcome", dimensions, year, persons);
  }

  private void count(String table, String dimensions, int year, int persons) {
    insert(
        "fact.statbank_count",
        "'%s', 'alle', '%s', %d, %d, '2024/25'".formatted(table, dimensions, year, persons));
  }

  private List<String> values() {
    Sql.execute(connection, "delete from fact.official_value");
    for (String table : List.of("table", "benefit", "statbank", "value")) {
      SqlFile.load("core/official_" + table + ".sql").run(connection);
    }
    return Sql.query(
        connection,
        row -> row.getString(1),
        "select concat_ws(' ', municipality_code, institution_code, programme_code, group_key,"
            + " period_id, value) from fact.official_value order by all");
  }
}
