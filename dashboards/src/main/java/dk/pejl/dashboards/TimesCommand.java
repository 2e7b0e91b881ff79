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
import dk.pejl.dashboards.check.ChartTimes;
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
            + " Måler også tallene til hvert diagram: 95 af 100 svar skal være der efter 300 ms, og"
            + " efter et sekund, når seks spørger på én gang. Slutter med 3, når noget tager længere. Kræver Chromium og en maskine, der ikke laver"
            + " andet.")
final class TimesCommand implements Callable<Integer> {
  private static final Duration COLD = Duration.ofSeconds(10);
  private static final Duration WARM = Duration.ofSeconds(5);
  private static final Duration ALONE = Duration.ofMillis(300);
  private static final Duration TOGETHER = Duration.ofSeconds(1);

  @Option(names = "--json", description = "Skriv JSON for maskiner: charts, dashboards (ms).")
  private boolean json;

  @Override
  public Integer call() {
    Workplace here = Workplace.here();
    List<String> slugs = slugs(here);
    Progress.Step step = here.progress().begin("Hvert diagram spørges, ét og seks ad gangen");
    ChartTimes charts = ChartTimes.measure(() -> here.server().connect(), slugs);
    step.done(charts.charts() + " forskellige");
    List<FirstView> views = views(here, slugs);
    System.out.print(json ? json(charts, views) + "\n" : table(charts, views));
    boolean fast =
        ChartTimes.most(charts.oneAtATime()).compareTo(ALONE) <= 0
            && ChartTimes.most(charts.sixAtOnce()).compareTo(TOGETHER) <= 0
            && views.stream()
                .allMatch(view -> isWithin(view.cold(), COLD) && isWithin(view.warm(), WARM));
    return (fast ? ExitCode.DONE : ExitCode.RELEASE_STOPPED).code();
  }

  private static List<String> slugs(Workplace here) {
    List<String> slugs = here.server().connect().managedSlugs();
    if (slugs.isEmpty()) {
      throw PejlException.wrongInput(
          "Cannot measure the dashboards: Superset has none of Pejl's, run ./pejl dashboards apply");
    }
    return slugs;
  }

  private static List<FirstView> views(Workplace here, List<String> slugs) {
    SupersetServer server = here.server();
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

  private static String json(ChartTimes charts, List<FirstView> views) {
    Map<String, Object> times = new LinkedHashMap<>();
    times.put("charts", charts.charts());
    times.put("one_p50", ChartTimes.half(charts.oneAtATime()).toMillis());
    times.put("one_p95", ChartTimes.most(charts.oneAtATime()).toMillis());
    times.put("six_p50", ChartTimes.half(charts.sixAtOnce()).toMillis());
    times.put("six_p95", ChartTimes.most(charts.sixAtOnce()).toMillis());
    List<Object> rows = new ArrayList<>();
    for (FirstView view : views) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("dashboard", view.slug());
      row.put("cold", view.cold().map(Duration::toMillis).orElse(null));
      row.put("warm", view.warm().map(Duration::toMillis).orElse(null));
      rows.add(row);
    }
    times.put("dashboards", rows);
    return Json.text(times);
  }

  private static String table(ChartTimes charts, List<FirstView> views) {
    TextTable data = new TextTable("tal til et diagram", "halvdelen, ms", "95 af 100, ms");
    add(data, "ét ad gangen", charts.oneAtATime());
    add(data, "seks ad gangen", charts.sixAtOnce());
    TextTable pages = new TextTable("dashboard", "første gang, sekunder", "igen, sekunder");
    views.forEach(v -> pages.add(v.slug(), seconds(v.cold()), seconds(v.warm())));
    return data.text() + "\n" + pages.text();
  }

  private static void add(TextTable table, String name, List<Duration> times) {
    table.add(name, ChartTimes.half(times).toMillis(), ChartTimes.most(times).toMillis());
  }

  private static String seconds(Optional<Duration> taken) {
    return taken
        .map(time -> String.format("%.1f", time.toMillis() / 1000.0).replace('.', ','))
        .orElse("over 60");
  }
}
