package dk.pejl.dashboards;

import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.console.Progress;
import dk.pejl.console.TextTable;
import dk.pejl.dashboards.access.Access;
import dk.pejl.dashboards.access.KnownScopes;
import dk.pejl.dashboards.asset.Assets;
import dk.pejl.dashboards.asset.CheckedAssets;
import dk.pejl.dashboards.browser.Browser;
import dk.pejl.dashboards.browser.Viewport;
import dk.pejl.dashboards.browser.Visit;
import dk.pejl.dashboards.check.AccessCheck;
import dk.pejl.dashboards.check.FigureCheck;
import dk.pejl.dashboards.check.Mismatch;
import dk.pejl.dashboards.check.PageCheck;
import dk.pejl.dashboards.server.SupersetServer;
import dk.pejl.dashboards.superset.SupersetClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Spørger Superset om hvert diagram på hvert dashboard, som en browser gør, når siden åbnes,"
            + " og holder svaret op mod det, diagrammets fil betyder, spurgt direkte i lagerfilen."
            + " Prøver også med hver persons roller, hvilke sider og rækker hun kan se. Ender med 3,"
            + " når noget afviger.")
final class CheckCommand implements Callable<Integer> {
  private static final Map<String, String> WORDS =
      Map.of(
          "dashboards", "dashboards",
          "charts", "diagrammer",
          "rows", "rækker",
          "people", "personer",
          "questions", "spørgsmål om adgang",
          "targets", "mål",
          "figures", "trykte tal");

  @Option(
      names = "--golden",
      description =
          "Læs kun tallene, som de står på dokumenternes sider i en browser: målenes bedømte"
              + " værdier og dokumenternes egne tal ved siden af Pejls. Kræver Chromium.")
  private boolean golden;

  @Option(
      names = "--json",
      description =
          "Skriv JSON for maskiner: dashboards, charts, rows, people, questions, mismatches; med"
              + " --golden: targets, figures, mismatches.")
  private boolean json;

  @Override
  public Integer call() throws SQLException {
    Workplace here = Workplace.here();
    Map<String, Object> counts = new LinkedHashMap<>();
    List<Mismatch> mismatches;
    try (Connection published = here.openPublished()) {
      mismatches = golden ? golden(here, published, counts) : charts(here, published, counts);
    }
    System.out.print(json ? json(counts, mismatches) : text(counts, mismatches));
    return (mismatches.isEmpty() ? ExitCode.DONE : ExitCode.RELEASE_STOPPED).code();
  }

  private static List<Mismatch> golden(
      Workplace here, Connection published, Map<String, Object> counts) {
    SupersetServer server = here.server();
    server.connect();
    Progress.Step step = here.progress().begin("Tallene læses på siderne");
    try (Browser browser = Browser.start(Viewport.DESKTOP)) {
      Visit visit = new Visit(browser, server.state().server());
      visit.login(SupersetServer.LOGIN, server.password());
      FigureCheck.Outcome outcome = new FigureCheck(visit, published).check();
      counts.put("targets", outcome.targets());
      counts.put("figures", outcome.figures());
      step.done(outcome.targets() + " mål og " + outcome.figures() + " tal");
      return outcome.mismatches();
    }
  }

  private static List<Mismatch> charts(
      Workplace here, Connection published, Map<String, Object> counts) {
    SupersetClient client = here.server().connect();
    Assets assets =
        CheckedAssets.read(here.folder().assets(), published, here.published()).assets();
    Access access = here.access(KnownScopes.read(published));
    Progress.Step step = here.progress().begin("Hvert diagram sammenlignes med DuckDB");
    PageCheck.Outcome pages = new PageCheck(client, assets, published).check();
    step.done(pages.charts() + " diagrammer");
    step = here.progress().begin("Hver persons adgang prøves");
    AccessCheck.Outcome people = new AccessCheck(client, access, assets, published).check();
    step.done(people.people() + " personer");
    counts.put("dashboards", pages.dashboards());
    counts.put("charts", pages.charts());
    counts.put("rows", pages.rows());
    counts.put("people", people.people());
    counts.put("questions", people.questions());
    return Stream.concat(pages.mismatches().stream(), people.mismatches().stream()).toList();
  }

  private static String json(Map<String, Object> counts, List<Mismatch> mismatches) {
    Map<String, Object> whole = new LinkedHashMap<>(counts);
    List<Object> rows = new ArrayList<>();
    for (Mismatch mismatch : mismatches) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("dashboard", mismatch.place());
      row.put("subject", mismatch.subject());
      row.put("text", mismatch.text());
      rows.add(row);
    }
    whole.put("mismatches", rows);
    return Json.text(whole) + "\n";
  }

  private static String text(Map<String, Object> counts, List<Mismatch> mismatches) {
    List<String> counted = new ArrayList<>();
    counts.forEach((what, number) -> counted.add(number + " " + WORDS.get(what)));
    String done = String.join(", ", counted) + ": ";
    if (mismatches.isEmpty()) {
      return done + "alt er, som det skal være\n";
    }
    TextTable table = new TextTable("dashboard", "diagram eller login", "hvad der afviger");
    mismatches.forEach(m -> table.add(m.place(), m.subject(), m.text()));
    return table.text() + done + mismatches.size() + " afviger\n";
  }
}
