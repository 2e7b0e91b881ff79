package dk.pejl.warehouse.status;

import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./pejl status}: the status of every target in the release that is served. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Viser status for hvert mål, dokument for dokument, som den er udgivet.",
      "Et mål, der ikke kan vurderes, siger hvorfor. Værdien er den, målet er bedømt på, ellers den",
      "nyeste. Lange titler afkortes på en skærm, men ikke i en fil. Med --document vises også",
      "dokumentets forpligtelser og indsatser, som tovholderne sidst har oplyst dem."
    })
public final class StatusCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--document", paramLabel = "ID", description = "Kun dette dokument.")
  private String document;

  @Option(
      names = "--json",
      description =
          "Som JSON: id, document, title, status, reason, value, baseline, goal, expected, period"
              + " og det, der ellers står ved siden af.")
  private boolean json;

  @Override
  public Integer call() throws SQLException {
    PejlHome home = PejlHome.fromEnvironment(System.getenv());
    if (!Files.exists(home.publishedDatabase())) {
      throw PejlException.wrongInput(
          "Intet er udgivet endnu i " + home.path() + ": kør ./pejl load");
    }
    DuckDb duckDb = new DuckDb(DuckDbSettings.of(home, System.getenv()));
    Titles titles = Titles.forOutput();
    PrintWriter out = spec.commandLine().getOut();
    try (Connection connection = duckDb.openLocked(home.publishedDatabase())) {
      PublishedStatus status = PublishedStatus.of(connection, Optional.ofNullable(document));
      out.print(json ? Json.text(status.objects()) + "\n" : status.report().text(titles));
      if (!json && document != null) {
        out.print(FollowUp.text(FollowUp.of(connection, document), titles));
      }
    }
    out.flush();
    return ExitCode.DONE.code();
  }
}
