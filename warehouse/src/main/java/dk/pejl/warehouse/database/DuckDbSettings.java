package dk.pejl.warehouse.database;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * How much of the machine one DuckDB instance may use.
 *
 * @param memoryLimit as DuckDB writes it, for example {@code 400MB}
 * @param threads number of threads, at least 1
 * @param temporaryFolder where DuckDB puts what does not fit in memory; private to the account
 */
public record DuckDbSettings(String memoryLimit, int threads, Path temporaryFolder) {
  private static final String DEFAULT_MEMORY = "400MB";

  public DuckDbSettings {
    Objects.requireNonNull(memoryLimit, "memoryLimit is null");
    Objects.requireNonNull(temporaryFolder, "temporaryFolder is null");
    if (!memoryLimit.matches("[0-9]+(\\.[0-9]+)?(MB|GB|MiB|GiB)")) {
      throw PejlException.wrongInput(
          "Invalid memory limit: '" + memoryLimit + "', expected for example 400MB or 2GB");
    }
    if (threads < 1) {
      throw PejlException.wrongInput(
          "Invalid number of threads: " + threads + ", expected at least 1");
    }
  }

  /** Settings for {@code home}, with {@code PEJL_DUCKDB_MEMORY} and {@code PEJL_DUCKDB_THREADS}. */
  public static DuckDbSettings of(PejlHome home, Map<String, String> environment) {
    String threads =
        environment.getOrDefault(
            "PEJL_DUCKDB_THREADS", String.valueOf(Runtime.getRuntime().availableProcessors()));
    if (!threads.matches("[0-9]{1,4}")) {
      throw PejlException.wrongInput(
          "Invalid PEJL_DUCKDB_THREADS: '" + threads + "', expected a whole number");
    }
    return new DuckDbSettings(
        environment.getOrDefault("PEJL_DUCKDB_MEMORY", DEFAULT_MEMORY),
        Integer.parseInt(threads),
        home.path().resolve("tmp"));
  }

  /** Small and sufficient settings that spill to {@code temporaryFolder}. */
  public static DuckDbSettings small(Path temporaryFolder) {
    return new DuckDbSettings(DEFAULT_MEMORY, 1, temporaryFolder);
  }
}
