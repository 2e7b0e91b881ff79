package dk.pejl.dashboards;

import dk.pejl.console.Json;
import dk.pejl.console.TextTable;
import dk.pejl.dashboards.server.SupersetServer;
import dk.pejl.dashboards.server.SupersetState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Viser, om Superset kører, dens adresse og hvem man logger ind som.")
final class StatusCommand implements Callable<Integer> {
  @Option(names = "--json", description = "Skriv JSON for maskiner.")
  private boolean json;

  @Option(names = "--show-password", description = "Vis også adgangskoden.")
  private boolean showPassword;

  @Override
  public Integer call() {
    SupersetServer server = Workplace.here().server();
    SupersetState state = server.state();
    System.out.print(json ? json(state, server) + "\n" : table(state, server));
    return 0;
  }

  private String json(SupersetState state, SupersetServer server) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("server", "superset");
    row.put("running", state.running());
    row.put("answers", state.answers());
    row.put("url", state.server().toString());
    row.put("pid", state.running() ? state.pid() : null);
    row.put("version", state.version());
    row.put("login", state.login());
    if (showPassword) {
      row.put("password", server.password());
    }
    return Json.text(List.of(row));
  }

  private String table(SupersetState state, SupersetServer server) {
    TextTable table = new TextTable("Superset", "");
    table.add("tilstand", word(state));
    table.add("adresse", state.server());
    if (state.running()) {
      table.add("proces", state.pid());
    }
    table.add("version", state.version());
    table.add("login", state.login());
    if (showPassword) {
      table.add("adgangskode", server.password());
    }
    return table.text();
  }

  private static String word(SupersetState state) {
    if (!state.running()) {
      return "kører ikke";
    }
    return state.answers() ? "kører og svarer" : "kører, men svarer ikke endnu";
  }
}
