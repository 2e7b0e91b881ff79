package dk.pejl.warehouse.build;

import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes an empty file of each schema, from which new files are copied: Liquibase takes seconds for
 * what never changes between two versions of the program.
 */
final class SchemaStep {
  private static final List<Changelog> SCHEMAS = List.of(Changelog.CORE, Changelog.PUBLISHED);

  private final BuildSteps steps;
  private final DuckDb duckDb;

  SchemaStep(BuildSteps steps, DuckDb duckDb) {
    this.steps = steps;
    this.duckDb = duckDb;
  }

  /** Copies an empty file of {@code schema} to {@code file}. */
  void copy(String code, Changelog schema, Path file) throws IOException {
    Path folder =
        steps
            .make(
                StepKind.SCHEMA,
                Fingerprint.begin().with("code", code).end(),
                List.of(),
                (into, none) -> create(into))
            .folder();
    Files.copy(folder.resolve(name(schema)), file);
  }

  private Map<String, Object> create(Path folder) {
    for (Changelog schema : SCHEMAS) {
      try (Connection connection = duckDb.create(folder.resolve(name(schema)))) {
        schema.create(connection);
        Sql.execute(connection, "checkpoint");
      } catch (SQLException e) {
        throw new IllegalStateException("Cannot close " + schema + ": " + e.getMessage(), e);
      }
    }
    return Map.of();
  }

  private static String name(Changelog schema) {
    return schema.name().toLowerCase(Locale.ROOT) + ".duckdb";
  }
}
