package dk.pejl.warehouse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedQueryTest {
  @TempDir Path folder;
  private PejlHome home;
  private DuckDb duckDb;

  @BeforeEach
  void publish() throws IOException, SQLException {
    home = new PejlHome(folder.resolve("home"));
    duckDb = new DuckDb(DuckDbSettings.small(folder.resolve("tmp")));
    Files.createDirectories(home.publishedDatabase().getParent());
    try (Connection connection = duckDb.create(home.publishedDatabase())) {
      Sql.execute(
          connection,
          "create table t as select 183 as code, 'Ishøj; \"by\"' as name, 9.80::decimal(5, 2) as share,"
              + " date '2026-11-24' as day, null::text as gone");
    }
  }

  @Test
  void writesATableForPeople() {
    assertThat(written("from t", new TableRows()))
        .contains("183", "9,8", "24-11-2026")
        .endsWith("1 række\n");
  }

  @Test
  void writesCsvThatADanishExcelOpens() {
    assertThat(written("from t", new CsvRows()))
        .isEqualToNormalizingNewlines(
            "code;name;share;day;gone\n183;\"Ishøj; \"\"by\"\"\";9,80;2026-11-24;\n");
  }

  @Test
  void writesJsonWithNumbersAsNumbers() throws IOException {
    JsonNode row = Json.mapper().readTree(written("from t", new JsonRows())).get(0);

    assertThat(row.get("code").isIntegralNumber()).isTrue();
    assertThat(row.get("share").decimalValue()).isEqualByComparingTo("9.8");
    assertThat(row.get("gone").isNull()).isTrue();
    assertThat(row.get("day").textValue()).isEqualTo("2026-11-24");
  }

  @Test
  void saysHowManyRowsAreNotShown() {
    assertThat(written("select * from range(1000)", new TableRows()))
        .endsWith("De første 200 af 1000 rækker; --csv og --json giver alle\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from read_text('/etc/hostname')",
        "attach '/tmp/x.duckdb'",
        "copy t to '/tmp/x.csv'",
        "create table u (a integer)",
        "delete from t",
        "set enable_external_access = true",
        "install httpfs"
      })
  void refusesWhatIsNoQuestionToThePublishedFile(String sql) {
    assertThatThrownBy(() -> written(sql, new TableRows()))
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith("SQL'en ");
  }

  @Test
  void saysWhatToRunWhenNothingIsPublished() {
    PejlHome empty = new PejlHome(folder.resolve("empty"));

    assertThatThrownBy(() -> new PublishedQuery(empty, duckDb).run("select 1", rows -> rows.next()))
        .isInstanceOf(PejlException.class)
        .hasMessageEndingWith("kør ./pejl load");
  }

  private String written(String sql, RowWriter writer) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new PublishedQuery(home, duckDb)
        .run(
            sql,
            rows -> {
              try {
                writer.write(rows, out);
                return true;
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    out.flush();
    return text.toString();
  }
}
