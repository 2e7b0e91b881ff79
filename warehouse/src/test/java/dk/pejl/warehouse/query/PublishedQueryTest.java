package dk.pejl.warehouse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.Changelog;
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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

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
            "\uFEFFcode;name;share;day;gone\n183;\"Ishøj; \"\"by\"\"\";9,80;2026-11-24;\n");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1; select 2",
        "select ';';\n-- the second\nselect 2;",
        "set threads = 1; from t",
        "select $$;$$; /* ; */ delete from t"
      })
  void refusesMoreThanOneQuestion(String sql) {
    assertThatThrownBy(() -> written(sql, new TableRows()))
        .isInstanceOf(PejlException.class)
        .hasMessage("SQL'en er flere forespørgsler: kør én ad gangen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- what; is there\nfrom t; -- no more; than that",
        "select 'a;b''c;d' as \"e;f\", $$;'$$, $x$;$x$ /* ; */ ;\n;"
      })
  void takesOneQuestionWithSemicolonsInIt(String sql) {
    assertThat(written(sql, new TableRows())).endsWith("1 række\n");
  }

  @Test
  void takesSqlThatBeginsWithAComment() {
    CommandLine.ParseResult parsed =
        new CommandLine(new SqlCommand()).parseArgs("--csv", "-- what is there\nfrom t");

    assertThat(parsed.matchedPositionalValue(0, "")).isEqualTo("-- what is there\nfrom t");
    assertThat(parsed.hasMatchedOption("--csv")).isTrue();
  }

  /** Each question of the analysts' guide, as printed, on the schema that is published. */
  @Test
  void answersTheQuestionsOfTheGuide() throws IOException, SQLException {
    Files.delete(home.publishedDatabase());
    try (Connection connection = duckDb.create(home.publishedDatabase())) {
      Changelog.PUBLISHED.create(connection);
    }

    List<String> questions = questions(Files.readString(Path.of("../docs/guides/analyst.md")));

    assertThat(questions).hasSizeGreaterThan(9);
    assertThat(questions)
        .allSatisfy(sql -> assertThat(written(sql, new TableRows())).endsWith(" rækker\n"));
  }

  /** What is in quotes after {@code ./pejl sql}, and each question in a block of SQL. */
  private static List<String> questions(String guide) {
    Stream<String> typed =
        Pattern.compile("pejl sql \"([^…\"]+)\"").matcher(guide).results().map(m -> m.group(1));
    Stream<String> blocks =
        Pattern.compile("(?s)```sql\n(.*?)```")
            .matcher(guide)
            .results()
            .flatMap(m -> Stream.of(m.group(1).split("(?<=;)")))
            .filter(sql -> sql.contains(";"));
    return Stream.concat(typed, blocks).toList();
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
