package dk.pejl.dashboards;

import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.console.Progress;
import dk.pejl.console.TextTable;
import dk.pejl.dashboards.browser.Browser;
import dk.pejl.dashboards.browser.FirstView;
import dk.pejl.dashboards.browser.Viewport;
import dk.pejl.dashboards.browser.Visit;
import dk.pejl.dashboards.server.SupersetServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "times",
    mixinStandardHelpOptions = true,
    description =
        "Måler, hvor længe en leder venter på hvert af Pejls dashboards, til hele det første"
            + " skærmbillede er der: første gang (tom browser, højst 10 sekunder) og igen (højst 5)."
            + " Slutter med 3, når noget tager længere. Kræver Chromium og en maskine, der ikke laver"
            + " andet.")
final class TimesCommand implements Callable<Integer> {
  private static final Duration COLD = Duration.ofSeconds(10);
  private static final Duration WARM = Duration.ofSeconds(5);

  @Option(names = "--json", description = "Skriv JSON for maskiner: dashboard, cold, warm (ms).")
  private boolean json;

  @Override
  public Integer call() {
    Workplace here = Workplace.here();
    List<FirstView> views = views(here);
    System.out.print(json ? json(views) + "\n" : table(views));
    boolean fast =
        views.stream().allMatch(view -> isWithin(view.cold(), COLD) && isWithin(view.warm(), WARM));
    return (fast ? ExitCode.DONE : ExitCode.RELEASE_STOPPED).code();
  }

  private static List<FirstView> views(Workplace here) {
    SupersetServer server = here.server();
    List<String> slugs = server.connect().managedSlugs();
    if (slugs.isEmpty()) {
      throw PejlException.wrongInput(
          "Cannot measure the dashboards: Superset has none of Pejl's, run ./pejl dashboards apply");
    }
    Progress.Step step = here.progress().begin("Hvert dashboard åbnes to gange");
    List<FirstView> views = new ArrayList<>();
    try (Browser browser = Browser.start(Viewport.DESKTOP)) {
      Visit visit = new Visit(browser, server.state().server());
      visit.login(SupersetServer.LOGIN, server.password());
      slugs.forEach(slug -> views.add(FirstView.of(visit, slug)));
    }
    step.done(views.size() + " dashboards");
    return views;
  }

  private static boolean isWithin(Optional<Duration> taken, Duration limit) {
    return taken.filter(time -> time.compareTo(limit) <= 0).isPresent();
  }

  private static String json(List<FirstView> views) {
    List<Object> rows = new ArrayList<>();
    for (FirstView view : views) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("dashboard", view.slug());
      row.put("cold", view.cold().map(Duration::toMillis).orElse(null));
      row.put("warm", view.warm().map(Duration::toMillis).orElse(null));
      rows.add(row);
    }
    return Json.text(rows);
  }

  private static String table(List<FirstView> views) {
    TextTable table = new TextTable("dashboard", "første gang, sekunder", "igen, sekunder");
    views.forEach(v -> table.add(v.slug(), seconds(v.cold()), seconds(v.warm())));
    return table.text();
  }

  private static String seconds(Optional<Duration> taken) {
    return taken
        .map(time -> String.format("%.1f", time.toMillis() / 1000.0).replace('.', ','))
        .orElse("over 60");
  }
}
