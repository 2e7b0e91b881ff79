package dk.pejl.warehouse.check;

import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.console.TextTable;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.figure.GoldenFigure;
import dk.pejl.warehouse.figure.GoldenReport;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.RunEntry;
import dk.pejl.warehouse.ledger.RunOutcome;
import dk.pejl.warehouse.suppression.DisclosureReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./pejl check}: runs all checks on the release that is served. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Kontrollerer den udgivelse, der vises.",
      "Slutter med 3, når en kontrol, der stopper en udgivelse, ikke er bestået."
    })
public final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Som JSON: check, severity, passed, failures, example.")
  private boolean json;

  @Option(
      names = "--golden",
      description =
          "Holder i stedet dokumenternes egne tal op mod lagerets; slutter med 3, når et afviger"
              + " eller mangler.")
  private boolean golden;

  @Option(
      names = "--disclosure",
      description =
          "Prøver i stedet at regne det ud, der er skjult, af det, der er vist; slutter med 3, når"
              + " det lykkes.")
  private boolean disclosure;

  @Override
  public Integer call() {
    PejlHome home = PejlHome.fromEnvironment(System.getenv());
    if (golden && disclosure) {
      throw new ParameterException(
          spec.commandLine(), "Vælg enten --golden eller --disclosure, ikke begge");
    }
    return golden ? golden(home) : disclosure ? disclosure(home) : checks(home);
  }

  private int disclosure(PejlHome home) {
    DisclosureReport report =
        served(
            home,
            connection ->
                DisclosureReport.of(
                    connection, home.built().resolve("indicator_values"), previous(home)));
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? Json.text(report.objects()) + "\n" : report.text());
    out.flush();
    return (report.holds() ? ExitCode.DONE : ExitCode.RELEASE_STOPPED).code();
  }

  /** The published file of the release before the one that is served, if it is kept. */
  private static Optional<Path> previous(PejlHome home) {
    try (Stream<Path> releases = Files.list(home.releases())) {
      Path served = home.publishedDatabase().toRealPath().getParent();
      return releases
          .filter(release -> release.getFileName().compareTo(served.getFileName()) < 0)
          .map(release -> release.resolve(home.publishedDatabase().getFileName()))
          .filter(Files::exists)
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + home.releases() + ": " + e.getMessage(), e);
    }
  }

  private int golden(PejlHome home) {
    GoldenReport report =
        served(home, connection -> new GoldenReport(GoldenFigure.all(connection)));
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? Json.text(report.objects()) + "\n" : report.text());
    out.flush();
    return (report.holds() ? ExitCode.DONE : ExitCode.RELEASE_STOPPED).code();
  }

  private int checks(PejlHome home) {
    List<CheckResult> results = served(home, connection -> Checks.load().run(connection, Map.of()));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.text(results.stream().map(CheckCommand::fields).toList()));
    } else {
      out.print(table(results));
      stoppedRun(home)
          .ifPresent(
              runId ->
                  out.println(
                      "\nSeneste kørsel "
                          + runId
                          + " blev stoppet af en kontrol; ./pejl publish siger hvilken, og hvad man"
                          + " gør. Her er kontrolleret den udgivelse, der vises."));
    }
    out.flush();
    boolean stops = results.stream().anyMatch(CheckResult::stops);
    return (stops ? ExitCode.RELEASE_STOPPED : ExitCode.DONE).code();
  }

  private static <T> T served(PejlHome home, Function<Connection, T> work) {
    if (!Files.exists(home.publishedDatabase())) {
      throw PejlException.wrongInput(
          "Intet er udgivet endnu i " + home.path() + ": kør ./pejl load");
    }
    DuckDb duckDb = new DuckDb(DuckDbSettings.of(home, System.getenv()));
    try (Connection connection = duckDb.openForReading(home.publishedDatabase())) {
      return work.apply(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close the served file: " + e.getMessage(), e);
    }
  }

  /** The newest run, if what it built was stopped and so is not what is served. */
  private static Optional<String> stoppedRun(PejlHome home) {
    List<RunEntry> runs = Ledger.of(home, System.getenv()).runs();
    return runs.stream()
        .max(Comparator.comparing(entry -> entry.run().runId()))
        .filter(entry -> entry.outcome() == RunOutcome.STOPPED)
        .map(entry -> entry.run().runId());
  }

  private static Map<String, Object> fields(CheckResult result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("check", result.check().id());
    fields.put("severity", result.check().severity().code());
    fields.put("passed", result.passed());
    fields.put("failures", result.failures());
    fields.put("example", result.example());
    return fields;
  }

  private static String table(List<CheckResult> results) {
    TextTable table = new TextTable("Kontrol", "Virkning", "Resultat", "Afvigelser");
    StringBuilder advice = new StringBuilder();
    for (CheckResult result : results) {
      table.add(
          result.check().title(),
          result.check().severity() == Severity.STOP ? "stopper" : "advarer",
          result.passed() ? "bestået" : "ikke bestået",
          result.failures());
      if (!result.passed()) {
        advice
            .append("\n")
            .append(result.check().title())
            .append("\n  Fx ")
            .append(result.example())
            .append("\n  ")
            .append(result.check().resolve())
            .append("\n");
      }
    }
    return table.text() + advice;
  }
}
