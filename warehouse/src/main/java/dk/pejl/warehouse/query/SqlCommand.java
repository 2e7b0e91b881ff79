package dk.pejl.warehouse.query;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./pejl sql}: asks the published file. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    description = {
      "Kører SQL mod den udgivne lagerfil; kun læsning.",
      "Tabellerne ligger i dim, fact, mart og ops. Se dem alle:",
      "./pejl sql \"select schema_name, table_name, comment",
      "from duckdb_tables() order by all\""
    })
public final class SqlCommand implements Callable<Integer> {
  private CommandSpec spec;

  @Parameters(paramLabel = "SQL", description = "Forespørgslen, i anførselstegn.")
  private String sql;

  @ArgGroup private Format format = new Format();

  /** SQL may begin with a comment, which looks like an option. */
  @Spec
  void spec(CommandSpec spec) {
    spec.parser().unmatchedOptionsArePositionalParams(true);
    this.spec = spec;
  }

  /** How rows are written. */
  static final class Format {
    @Option(
        names = "--csv",
        description =
            "Som CSV til regneark: semikolon, decimalkomma, datoer som 2026-11-24, UTF-8 med mærke"
                + " (BOM) forrest, så Excel læser æ, ø og å.")
    private boolean csv;

    @Option(names = "--json", description = "Som JSON: en liste af objekter.")
    private boolean json;

    RowWriter writer() {
      if (json) {
        return new JsonRows();
      }
      return csv ? new CsvRows() : new TableRows();
    }
  }

  @Override
  public Integer call() {
    PejlHome home = PejlHome.fromEnvironment(System.getenv());
    DuckDb duckDb = new DuckDb(DuckDbSettings.of(home, System.getenv()));
    PrintWriter out = spec.commandLine().getOut();
    new PublishedQuery(home, duckDb).run(sql, rows -> write(rows, out));
    out.flush();
    return ExitCode.DONE.code();
  }

  private Integer write(ResultSet rows, PrintWriter out) throws SQLException {
    try {
      format.writer().write(rows, out);
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write rows: " + e.getMessage(), e);
    }
  }
}
