package dk.pejl.warehouse.database;

import java.sql.SQLException;
import java.util.List;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.snapshot.SnapshotGenerator;
import liquibase.snapshot.jvm.SchemaSnapshotGenerator;
import liquibase.structure.DatabaseObject;

/**
 * Lists the schemas of the current file only: DuckDB's JDBC driver also lists those of its system
 * catalogues, which makes {@code main} ambiguous.
 */
@SuppressWarnings({"unchecked", "rawtypes"}) // Liquibase declares raw types
public final class DuckDbSchemaSnapshotGenerator extends SchemaSnapshotGenerator {
  @Override
  public int getPriority(Class<? extends DatabaseObject> objectType, Database database) {
    if (!(database instanceof DuckDbDatabase)) {
      return PRIORITY_NONE;
    }
    int priority = super.getPriority(objectType, database);
    return priority > PRIORITY_NONE ? PRIORITY_DATABASE : priority;
  }

  @Override
  public Class<? extends SnapshotGenerator>[] replaces() {
    return new Class[] {SchemaSnapshotGenerator.class};
  }

  @Override
  protected String[] getDatabaseSchemaNames(Database database) throws SQLException {
    JdbcConnection connection = (JdbcConnection) database.getConnection();
    List<String> names =
        Sql.query(
            connection.getUnderlyingConnection(),
            row -> row.getString(1),
            "select schema_name from duckdb_schemas() where database_name = current_database()");
    return names.toArray(String[]::new);
  }
}
