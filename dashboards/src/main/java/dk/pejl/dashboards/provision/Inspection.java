package dk.pejl.dashboards.provision;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.PejlException;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ChartData;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.dashboards.superset.SupersetClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks whether a server works as a bundle says: Superset accepts much that does not. */
final class Inspection {
  private final SupersetClient client;

  Inspection(SupersetClient client) {
    this.client = Objects.requireNonNull(client, "client is null");
  }

  /**
   * Runs charts of the bundle and returns their number; throws one fault that lists all that is
   * wrong.
   *
   * @param asked the charts to run and the dashboards to count; the others must only be there
   */
  int inspect(Bundle bundle, Set<String> asked) {
    List<String> wrong = new ArrayList<>();
    databases(bundle, wrong);
    bundle.of(AssetKind.DASHBOARD).stream()
        .filter(dashboard -> asked.contains(dashboard.uuid()))
        .forEach(dashboard -> dashboard(dashboard, wrong));
    int charts = charts(bundle, asked, wrong);
    if (!wrong.isEmpty()) {
      throw PejlException.outsideService(
          "Cannot show dashboards: "
              + wrong.size()
              + " problem(s)\n  "
              + String.join("\n  ", wrong));
    }
    return charts;
  }

  private void databases(Bundle bundle, List<String> wrong) {
    Map<String, ServerAsset> known = byUuid(AssetKind.DATABASE);
    for (Bundle.Part part : bundle.of(AssetKind.DATABASE)) {
      String wanted = part.content().path("sqlalchemy_uri").asText();
      ServerAsset server = known.get(part.uuid());
      String uri = server == null ? "nothing" : client.databaseUri(server.id());
      if (!uri.equals(wanted)) {
        wrong.add("%s points to %s, expected %s".formatted(part.file(), uri, wanted));
      }
    }
  }

  private void dashboard(Bundle.Part dashboard, List<String> wrong) {
    Set<String> expected = new HashSet<>();
    for (JsonNode part : dashboard.content().path("position")) {
      if (part.path("type").asText().equals("CHART")) {
        expected.add(part.path("meta").path("uuid").asText());
      }
    }
    int shown = client.countCharts(dashboard.content().path("slug").asText());
    if (shown != expected.size()) {
      wrong.add(
          "%s shows %d charts, expected %d".formatted(dashboard.file(), shown, expected.size()));
    }
  }

  private int charts(Bundle bundle, Set<String> asked, List<String> wrong) {
    Map<String, ServerAsset> known = byUuid(AssetKind.CHART);
    List<Bundle.Part> there = new ArrayList<>();
    for (Bundle.Part part : bundle.of(AssetKind.CHART)) {
      if (!known.containsKey(part.uuid())) {
        wrong.add(part.file() + " is not there");
      } else if (asked.contains(part.uuid())) {
        there.add(part);
      }
    }
    there.parallelStream()
        .map(part -> fault(part, client.chartData(known.get(part.uuid()).id())))
        .flatMap(Optional::stream)
        .forEachOrdered(wrong::add);
    return there.size();
  }

  private static Optional<String> fault(Bundle.Part chart, ChartData data) {
    return data.error().isEmpty()
        ? Optional.empty()
        : Optional.of(chart.file() + " has no answer: " + data.error());
  }

  private Map<String, ServerAsset> byUuid(AssetKind kind) {
    return client.list(kind).stream()
        .collect(Collectors.toMap(ServerAsset::uuid, Function.identity(), (one, other) -> one));
  }
}
