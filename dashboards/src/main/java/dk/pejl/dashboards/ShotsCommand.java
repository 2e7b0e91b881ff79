package dk.pejl.dashboards;

import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.console.Progress;
import dk.pejl.console.TextTable;
import dk.pejl.dashboards.browser.English;
import dk.pejl.dashboards.browser.Gallery;
import dk.pejl.dashboards.browser.Sight;
import dk.pejl.dashboards.browser.Visit;
import dk.pejl.dashboards.server.SupersetServer;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.yaml.NearestName;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "shots",
    mixinStandardHelpOptions = true,
    description =
        "Tager et billede af hver side og fane på alle Pejls dashboards, hele siden, som den ses på"
            + " en bærbar (1440 punkter) eller en telefon (390 punkter, adresser på -mobil), og ser"
            + " efter fejl, engelsk, tomme diagrammer og det, der spærrer for den, som ikke ser godt eller"
            + " ikke har en mus (axe-core). Slutter med 3, når en side har noget af"
            + " det eller ikke bliver færdig. Kræver Chromium.")
final class ShotsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "MAPPE", description = "Hvor billederne lægges.")
  private Path folder;

  @Option(names = "--only", paramLabel = "SLUG", description = "Kun dette dashboard.")
  private String only;

  @Option(
      names = "--json",
      description =
          "Skriv JSON for maskiner: dashboard, tab, file, millis, height, alerts, english, empty,"
              + " barriers, superset_barriers.")
  private boolean json;

  @Override
  public Integer call() {
    Workplace here = Workplace.here();
    SupersetServer server = here.server();
    List<String> slugs = chosen(server.connect());
    English english = English.read(here.folder().catalogue(), here.folder().danish());
    create(folder);
    URI address = server.state().server();
    Gallery gallery =
        new Gallery(
            browser -> {
              Visit visit = new Visit(browser, address);
              visit.login(SupersetServer.LOGIN, server.password());
              return visit;
            },
            english,
            folder);
    List<Sight> sights = gallery.photograph(slugs, pages -> tell(here.progress(), pages));
    System.out.print(json ? json(sights) + "\n" : table(sights));
    boolean good = sights.stream().allMatch(Sight::isGood);
    return (good ? ExitCode.DONE : ExitCode.RELEASE_STOPPED).code();
  }

  private static void tell(Progress progress, List<Sight> pages) {
    boolean good = pages.stream().allMatch(Sight::isGood);
    progress.note(pages.get(0).slug() + (good ? ": god" : ": har fejl"));
  }

  private List<String> chosen(SupersetClient client) {
    List<String> slugs = client.managedSlugs();
    if (slugs.isEmpty()) {
      throw PejlException.wrongInput(
          "Cannot look at the dashboards: Superset has none of Pejl's, run ./pejl dashboards apply");
    }
    if (only == null) {
      return slugs;
    }
    if (!slugs.contains(only)) {
      throw PejlException.wrongInput(
          "Unknown dashboard '" + only + "'" + NearestName.hint(only, slugs));
    }
    return List.of(only);
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw PejlException.wrongInput("Cannot create " + folder + ": " + e.getMessage(), e);
    }
  }

  private static String json(List<Sight> sights) {
    List<Object> rows = new ArrayList<>();
    for (Sight sight : sights) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("dashboard", sight.slug());
      row.put("tab", sight.tab());
      row.put("file", sight.file().toString());
      row.put("millis", sight.complete().map(Duration::toMillis).orElse(null));
      row.put("height", sight.height());
      row.put("alerts", sight.alerts());
      row.put("english", sight.english());
      row.put("empty", sight.empty());
      row.put("barriers", sight.ownBarriers());
      row.put("superset_barriers", sight.supersetBarriers());
      rows.add(row);
    }
    return Json.text(rows);
  }

  private static String table(List<Sight> sights) {
    TextTable table = new TextTable("billede", "fane", "sekunder", "højde", "tilstand");
    StringBuilder faults = new StringBuilder();
    for (Sight sight : sights) {
      String file = sight.file().getFileName().toString();
      table.add(
          file,
          sight.tab(),
          sight.complete().map(ShotsCommand::seconds).orElse("over 60"),
          sight.height(),
          sight.isGood() ? "god" : "har fejl");
      tell(faults, file, "fejl på siden", sight.alerts());
      tell(faults, file, "engelsk", sight.english());
      tell(faults, file, "tomt diagram uden grund", sight.empty());
      tell(faults, file, "spærrer for nogen", sight.ownBarriers());
    }
    return table.text() + faults;
  }

  private static void tell(StringBuilder faults, String file, String what, List<String> found) {
    if (!found.isEmpty()) {
      faults.append('\n').append(file).append(", ").append(what).append(":\n");
      found.forEach(text -> faults.append("  ").append(text).append('\n'));
    }
  }

  private static String seconds(Duration duration) {
    return String.format("%.1f", duration.toMillis() / 1000.0).replace('.', ',');
  }
}
