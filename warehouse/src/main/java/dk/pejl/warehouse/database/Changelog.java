package dk.pejl.warehouse.database;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The schema of one kind of file, kept by Liquibase as formatted SQL in {@code changelog/}. */
public enum Changelog {
  /** Kept for ever and migrated in place, so its changesets are never edited. */
  LEDGER("ledger"),
  /** Always a new file, so its changesets are edited in place. */
  CORE("core"),
  /** Always a new file, so its changesets are edited in place. */
  PUBLISHED("published");

  private static final Pattern INCLUDED = Pattern.compile("(?m)^ +file: (\\S+)$");
  private static final Pattern CHANGESET = Pattern.compile("(?m)^--changeset pejl:(\\S+)");

  private final String name;

  Changelog(String name) {
    this.name = name;
  }

  /** Brings the file to the newest schema; a file that has it already is left as it is. */
  public void update(Connection connection) {
    run(connection, liquibase -> liquibase.update(new Contexts(), new LabelExpression()));
  }

  /** Whether the file has run every changeset; far quicker than an update that changes nothing. */
  public boolean isCurrent(Connection connection) {
    long tables =
        Sql.queryLong(
            connection,
            "select count(*) from duckdb_tables() where table_name = 'databasechangelog'");
    if (tables == 0) {
      return false;
    }
    return Sql.query(connection, row -> row.getString(1), "select id from databasechangelog")
        .containsAll(changesets());
  }

  private List<String> changesets() {
    return matches(INCLUDED, SqlFile.load("changelog/" + name + ".yaml"))
        .flatMap(file -> matches(CHANGESET, SqlFile.load(file)))
        .toList();
  }

  private static Stream<String> matches(Pattern pattern, SqlFile file) {
    return pattern.matcher(file.text()).results().map(match -> match.group(1));
  }

  /** Takes the newest {@code changesets} back. */
  public void rollback(Connection connection, int changesets) {
    run(connection, liquibase -> liquibase.rollback(changesets, ""));
  }

  /**
   * Makes the schema in a file that is new and stays as it is made, without Liquibase's own table
   * of what it ran.
   */
  public void create(Connection connection) {
    update(connection);
    Sql.execute(connection, "drop table databasechangelog");
  }

  private void run(Connection connection, LiquibaseWork work) {
    Objects.requireNonNull(connection, "connection is null");
    Map<String, Object> scope =
        Map.of(
            "liquibase.analytics.enabled",
            false,
            Scope.Attr.logService.name(),
            new LiquibaseLogService(),
            Scope.Attr.ui.name(),
            new LoggerUIService());
    try {
      Scope.child(
          scope,
          () -> {
            work.run(liquibase(connection));
            connection.setAutoCommit(true);
          });
    } catch (Exception e) {
      throw new IllegalStateException(
          "Cannot apply changelog '" + name + "': " + e.getMessage(), e);
    }
  }

  private Liquibase liquibase(Connection connection) throws Exception {
    DuckDbDatabase database = new DuckDbDatabase();
    database.setConnection(new JdbcConnection(connection));
    Liquibase liquibase =
        new Liquibase("changelog/" + name + ".yaml", new ClassLoaderResourceAccessor(), database);
    liquibase.setShowSummary(UpdateSummaryEnum.OFF);
    return liquibase;
  }

  @FunctionalInterface
  private interface LiquibaseWork {
    void run(Liquibase liquibase) throws Exception;
  }
}
