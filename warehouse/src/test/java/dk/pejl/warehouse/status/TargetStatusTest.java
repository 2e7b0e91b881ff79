package dk.pejl.warehouse.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.database.Sql;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of cases: each claim holds for the rows that the status model gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TargetStatusTest {
  private final Map<String, Map<String, Map<String, String>>> rows = new TreeMap<>();

  @BeforeAll
  void judgeAllCases(@TempDir Path folder) throws SQLException {
    try (StatusTables tables = new StatusTables(folder)) {
      List<StatusCase> cases = StatusCase.all();
      cases.forEach(tables::add);
      Map<LocalDate, List<StatusCase>> byDay =
          cases.stream().collect(Collectors.groupingBy(StatusCase::asOf));
      byDay.forEach(
          (day, examples) -> {
            new TargetStatus().judge(tables.connection(), day);
            examples.forEach(example -> rows.put(example.id(), rows(tables, example)));
            Sql.execute(
                tables.connection(),
                "delete from fact.target_status; delete from fact.target_value");
          });
    }
  }

  static List<StatusCase> cases() {
    return StatusCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void holds(StatusCase example) {
    Map<String, Map<String, String>> found = rows.get(example.id());
    assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(example.expected().keySet());
    example
        .expected()
        .forEach(
            (member, expected) ->
                assertThat(shortened(found.get(member), expected))
                    .as(member)
                    .isEqualTo(plain(expected)));
  }

  @Test
  void claimsAreMadeOnce() {
    assertThat(cases()).extracting(StatusCase::claim).doesNotHaveDuplicates();
  }

  private static Map<String, Map<String, String>> rows(StatusTables tables, StatusCase example) {
    List<Map<String, String>> found =
        Sql.query(
            tables.connection(),
            TargetStatusTest::row,
            "from fact.target_status where target_id = ?",
            example.id());
    Map<String, Map<String, String>> byMember = new LinkedHashMap<>();
    found.forEach(row -> assertThat(byMember.put(row.get("member"), row)).isNull());
    return byMember;
  }

  private static Map<String, String> row(ResultSet result) throws SQLException {
    Map<String, String> row = new LinkedHashMap<>();
    for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
      row.put(result.getMetaData().getColumnName(column), result.getString(column));
    }
    return row;
  }

  private static Map<String, String> shortened(
      Map<String, String> row, Map<String, String> expected) {
    Map<String, String> shortened = new LinkedHashMap<>();
    expected.keySet().forEach(column -> shortened.put(column, row.get(column)));
    return plain(shortened);
  }

  /** The row with numbers in one way of writing: 4.0 and 4.000000 are 4. */
  private static Map<String, String> plain(Map<String, String> row) {
    Map<String, String> plain = new LinkedHashMap<>();
    row.forEach((column, value) -> plain.put(column, plain(value)));
    return plain;
  }

  private static String plain(String value) {
    boolean isNumber = value != null && value.matches("-?[0-9]+\\.[0-9]+");
    return isNumber ? value.replaceAll("\\.?0+$", "") : value;
  }
}
