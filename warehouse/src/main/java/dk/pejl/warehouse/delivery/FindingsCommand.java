package dk.pejl.warehouse.delivery;

import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlHome;
import dk.pejl.console.TextTable;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.ledger.Ledger;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./pejl findings}: which record, which rule, which column. */
@Command(
    name = "findings",
    mixinStandardHelpOptions = true,
    description = {
      "Viser fund i leverancerne: hvilken post, hvilken regel, hvilken kolonne.",
      "Række er postens nummer i filen med overskriften talt med; 0 er hele filen."
    })
public final class FindingsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--extract", paramLabel = "ID", description = "Kun dette udtræk.")
  private String extract;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "100",
      description = "Højst så mange af hver regel pr. leverance (${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = "--json",
      description = "Som JSON: extract, file, row, column, rule, severity, text.")
  private boolean json;

  @Override
  public Integer call() {
    PejlHome home = PejlHome.fromEnvironment(System.getenv());
    DeliveryAccount.requireDelivered(
        extract, DeliveryAccount.all(Ledger.of(home, System.getenv())));
    DuckDb duckDb = new DuckDb(DuckDbSettings.of(home, System.getenv()));
    List<FoundRow> found =
        new StagedFindings(home, Ledger.of(home, System.getenv()), duckDb)
            .find(most).stream()
                .filter(one -> extract == null || one.extract().equals(extract))
                .toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.text(found.stream().map(FindingsCommand::fields).toList()));
    } else {
      out.print(table(found));
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private static Map<String, Object> fields(FoundRow one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("extract", one.extract());
    fields.put("file", one.file());
    fields.put("row", one.row());
    fields.put("column", one.column());
    fields.put("rule", one.rule());
    fields.put("severity", one.severity());
    fields.put("text", one.text());
    return fields;
  }

  private static String table(List<FoundRow> found) {
    if (found.isEmpty()) {
      return "Ingen fund.\n";
    }
    TextTable table = new TextTable("Fil", "Række", "Kolonne", "Regel", "Virkning", "Fund");
    found.forEach(
        one ->
            table.add(
                one.file(),
                one.row() == 0 ? "hele filen" : one.row(),
                one.column(),
                one.rule(),
                danish(one.severity()),
                one.text()));
    return table.text() + found.size() + " fund\n";
  }

  private static String danish(String severity) {
    return switch (severity) {
      case "hold" -> "posten holdt tilbage";
      case "reject" -> "filen afvist";
      case "warn" -> "advarsel";
      default -> severity;
    };
  }
}
