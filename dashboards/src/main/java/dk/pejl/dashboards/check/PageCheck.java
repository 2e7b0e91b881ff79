package dk.pejl.dashboards.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.dashboards.asset.Asset;
import dk.pejl.dashboards.asset.Assets;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ChartData;
import dk.pejl.dashboards.superset.ServerDashboard;
import dk.pejl.dashboards.superset.SupersetClient;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks a server for every chart of every dashboard as a browser does that opens it, and compares
 * the answers with what the charts' files mean, asked of DuckDB itself.
 */
public final class PageCheck {
  private final SupersetClient client;
  private final Assets assets;
  private final Connection published;
  private final Map<Long, ObjectNode> contexts = new ConcurrentHashMap<>();
  private final Map<String, List<ChartData>> answers = new ConcurrentHashMap<>();

  /**
   * @param assets checked, with what is derived from them
   * @param published open on the file that the server shows
   */
  public PageCheck(SupersetClient client, Assets assets, Connection published) {
    this.client = Objects.requireNonNull(client, "client is null");
    this.assets = Objects.requireNonNull(assets, "assets is null");
    this.published = Objects.requireNonNull(published, "published is null");
  }

  /**
   * What was compared.
   *
   * @param charts how many charts, each counted on each of its dashboards
   * @param rows how many rows they showed
   */
  public record Outcome(int dashboards, int charts, long rows, List<Mismatch> mismatches) {
    public Outcome {
      mismatches = List.copyOf(mismatches);
    }
  }

  /** Compares all of them. */
  public Outcome check() {
    List<Mismatch> mismatches = new ArrayList<>();
    int dashboards = 0;
    int charts = 0;
    long rows = 0;
    for (Asset dashboard : assets.of(AssetKind.DASHBOARD)) {
      dashboards++;
      AssetPage wanted = new AssetPage(dashboard, assets, published);
      Optional<ServerDashboard> shown = client.findDashboard(wanted.slug());
      if (shown.isEmpty() || !shown.get().charts().keySet().equals(wanted.charts())) {
        Set<String> there = shown.map(page -> page.charts().keySet()).orElse(Set.of());
        mismatches.add(
            new Mismatch(
                wanted.slug(),
                "",
                "har %d diagrammer, skal have %d".formatted(there.size(), wanted.charts().size())));
        continue;
      }
      ServerPage page = new ServerPage(client, shown.get(), contexts);
      List<String> uuids = List.copyOf(wanted.charts());
      List<List<ChartData>> shownRows =
          uuids.parallelStream().map(uuid -> ask(page.request(page.charts().get(uuid)))).toList();
      for (int i = 0; i < uuids.size(); i++) {
        Asset chart = assets.find(AssetKind.CHART, uuids.get(i)).orElseThrow();
        charts++;
        rows += shownRows.get(i).stream().mapToLong(answer -> answer.rows().size()).sum();
        compare(wanted, chart, shownRows.get(i), mismatches);
      }
    }
    return new Outcome(dashboards, charts, rows, mismatches);
  }

  /** Pages for phones ask what their dashboards ask. */
  private List<ChartData> ask(ObjectNode request) {
    String question = request.path("datasource") + " " + request.path("queries");
    return answers.computeIfAbsent(question, key -> client.chartData(request));
  }

  private void compare(
      AssetPage page, Asset chart, List<ChartData> shownRows, List<Mismatch> mismatches) {
    List<AssetQuery> queries = AssetQuery.of(chart, page.datasetOf(chart));
    List<AssetFilter> filters = page.filtersOf(chart);
    if (shownRows.size() != queries.size() && shownRows.get(0).error().isEmpty()) {
      String text =
          "svarer på %d spørgsmål, skal på %d".formatted(shownRows.size(), queries.size());
      mismatches.add(new Mismatch(page.slug(), chart.name(), text));
      return;
    }
    for (int i = 0; i < shownRows.size(); i++) {
      Expected.read(published, queries.get(i), filters)
          .differenceTo(shownRows.get(i))
          .map(text -> new Mismatch(page.slug(), chart.name(), text))
          .ifPresent(mismatches::add);
    }
  }
}
