package dk.pejl.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangelogTest {
  private static final String TABLES =
      "select table_name from duckdb_tables() where table_name <> 'databasechangelog' order by all";

  @TempDir private Path folder;
  private DuckDb duckDb;

  @BeforeEach
  void prepare() {
    duckDb = new DuckDb(DuckDbSettings.small(folder.resolve("tmp")));
  }

  @Test
  void migratesTheLedgerBackAndForth() throws SQLException {
    try (Connection connection = duckDb.create(folder.resolve("ledger.duckdb"))) {
      assertThat(Changelog.LEDGER.isCurrent(connection)).isFalse();
      Changelog.LEDGER.update(connection);
      assertThat(Changelog.LEDGER.isCurrent(connection)).isTrue();
      List<String> tables = texts(connection, TABLES);
      assertThat(tables).contains("delivery", "stage", "run", "release", "decision");

      Changelog.LEDGER.rollback(
          connection, (int) Sql.queryLong(connection, "select count(*) from databasechangelog"));
      assertThat(texts(connection, TABLES)).isEmpty();
      assertThat(Changelog.LEDGER.isCurrent(connection)).isFalse();

      Changelog.LEDGER.update(connection);
      assertThat(texts(connection, TABLES)).isEqualTo(tables);
    }
  }

  @Test
  void keepsWhatIsInTheLedger() throws SQLException {
    Path file = folder.resolve("ledger.duckdb");
    try (Connection connection = duckDb.create(file)) {
      Changelog.LEDGER.update(connection);
      Sql.execute(connection, "insert into decision values (now()::timestamp, 'k', 's', 'r', 'b')");
    }
    try (Connection connection = duckDb.openForWriting(file)) {
      Changelog.LEDGER.update(connection);
      assertThat(Sql.queryLong(connection, "select count(*) from decision")).isEqualTo(1);
    }
  }

  @Test
  void documentsEveryTableAndColumnOfEveryFile() throws SQLException {
    for (Changelog changelog : Changelog.values()) {
      try (Connection connection = duckDb.create(folder.resolve(changelog + ".duckdb"))) {
        changelog.update(connection);
        Sql.execute(connection, "drop table databasechangelog");
        assertThat(undocumented(connection))
            .as("of %s: add comment on table or column in changelog/", changelog)
            .isEmpty();
        assertThat(withoutGrain(connection))
            .as("of %s: the first sentence of a table's comment is its grain", changelog)
            .isEmpty();
      }
    }
  }

  private static List<String> undocumented(Connection connection) {
    return texts(
        connection,
        """
        select schema_name || '.' || table_name || '.' || column_name
        from duckdb_columns()
        where not internal and coalesce(comment, '') = ''
        union all
        select schema_name || '.' || table_name from duckdb_tables()
        where coalesce(comment, '') = ''
        union all
        select schema_name || '.' || view_name from duckdb_views()
        where not internal and coalesce(comment, '') = ''
        """);
  }

  private static List<String> withoutGrain(Connection connection) {
    return texts(
        connection,
        """
        select schema_name || '.' || table_name
        from duckdb_tables()
        where not regexp_matches(comment, '^(Én række pr\\.|One row per) .*\\.')
        """);
  }

  @Test
  void writesTheStorageVersionThatEveryClientOfTheSeriesReads() throws Exception {
    Path file = folder.resolve("published.duckdb");
    try (Connection connection = duckDb.create(file)) {
      Sql.execute(connection, "create table t (a integer); insert into t values (1); checkpoint");
    }
    ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(header.getLong(12)).isEqualTo(68);
  }

  private static List<String> texts(Connection connection, String sql) {
    return Sql.query(connection, row -> row.getString(1), sql);
  }
}
