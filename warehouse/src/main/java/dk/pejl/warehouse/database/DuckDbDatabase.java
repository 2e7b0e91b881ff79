package dk.pejl.warehouse.database;

import java.sql.SQLException;
import liquibase.database.DatabaseConnection;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/**
 * DuckDB for Liquibase, which has no support of its own. DuckDB speaks PostgreSQL's dialect for all
 * that our changelogs use; what differs is overridden here.
 */
public final class DuckDbDatabase extends PostgresDatabase {
  private static final String PRODUCT = "DuckDB";

  @Override
  public boolean isCorrectDatabaseImplementation(DatabaseConnection connection)
      throws DatabaseException {
    return PRODUCT.equals(connection.getDatabaseProductName());
  }

  @Override
  public String getDefaultDriver(String url) {
    return url.startsWith("jdbc:duckdb:") ? "org.duckdb.DuckDBDriver" : null;
  }

  @Override
  public String getShortName() {
    return "duckdb";
  }

  @Override
  protected String getDefaultDatabaseProductName() {
    return PRODUCT;
  }

  @Override
  public Integer getDefaultPort() {
    return null;
  }

  @Override
  public int getPriority() {
    return PRIORITY_DATABASE;
  }

  /** PostgreSQL's own rollback resets a search path that DuckDB does not have. */
  @Override
  public void rollback() throws DatabaseException {
    getConnection().rollback();
  }

  /** PostgreSQL's own asks by a call that DuckDB's driver cannot prepare. */
  @Override
  protected String getConnectionSchemaName() {
    try {
      return ((JdbcConnection) getConnection()).getUnderlyingConnection().getSchema();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the current schema: " + e.getMessage(), e);
    }
  }
}
