package dk.pejl.dashboards.provision;

import dk.pejl.console.PejlException;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ChartData;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.dashboards.superset.SupersetClient;
import java.util.Objects;
import java.util.Optional;

/** Asks the dashboards which release they show. There is no data cache that could be behind. */
public final class ReleaseCheck {
  /** The chart that shows the release; it stands on top of each dashboard. */
  public static final String CHART_UUID = "db6f241d-f8d4-5664-866b-976018f9c118";

  private static final String COLUMN = "release_id";

  private final SupersetClient client;

  public ReleaseCheck(SupersetClient client) {
    this.client = Objects.requireNonNull(client, "client is null");
  }

  /** Says in Danish what Superset shows; another release than {@code releaseId} is a fault. */
  public String shows(String releaseId) {
    Optional<ServerAsset> chart =
        client.list(AssetKind.CHART).stream()
            .filter(asset -> asset.uuid().equals(CHART_UUID))
            .findFirst();
    if (chart.isEmpty()) {
      return "Superset har ingen dashboards endnu; kør ./pejl dashboards apply";
    }
    ChartData data = client.chartData(chart.get().id());
    String shown = data.rows().isEmpty() ? data.error() : data.rows().get(0).path(COLUMN).asText();
    if (!shown.equals(releaseId)) {
      throw PejlException.outsideService(
          "Cannot refresh dashboards: Superset shows '%s', expected release '%s'"
              .formatted(shown, releaseId));
    }
    return "Superset viser udgivelsen";
  }
}
