package dk.pejl.warehouse;

import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a published file without rows, to develop dashboards against. */
@Command(
    name = "empty",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Laver en tom udgivet lagerfil at udvikle mod.")
final class EmptyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FIL", description = "Filen, som ikke må findes i forvejen.")
  private Path file;

  @Override
  public Integer call() throws Exception {
    Path folder = file.toAbsolutePath().getParent();
    DuckDb duckDb = new DuckDb(DuckDbSettings.small(folder.resolve("tmp")));
    try (Connection connection = duckDb.create(file)) {
      Changelog.PUBLISHED.create(connection);
    }
    return 0;
  }
}
