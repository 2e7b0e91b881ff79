package dk.pejl.dashboards;

import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.asset.CheckedAssets;
import dk.pejl.dashboards.provision.Provisioning;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.SupersetClient;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "apply",
    mixinStandardHelpOptions = true,
    description =
        "Gør Superset magen til filerne i dashboards/assets. De kontrolleres, før noget sendes,"
            + " og hvert diagram prøves bagefter. Er intet ændret, sker der intet.")
final class ApplyCommand implements Callable<Integer> {
  @Override
  public Integer call() throws SQLException {
    Workplace here = Workplace.here();
    Bundle bundle;
    try (Connection published = here.openPublished()) {
      bundle = CheckedAssets.bundle(here.folder().assets(), published, here.published());
    }
    SupersetClient client = here.server().connect();
    tell(new Provisioning(client, here.progress()).apply(bundle));
    URI server = here.server().state().server();
    for (Bundle.Part dashboard : bundle.of(AssetKind.DASHBOARD)) {
      String slug = dashboard.content().path("slug").asText();
      System.out.println(
          dashboard.name() + ": " + server.resolve(SupersetClient.dashboardPage(slug)));
    }
    return 0;
  }

  private static void tell(Provisioning.Outcome outcome) {
    if (outcome.isNothing()) {
      System.out.println(
          "Intet at gøre: Superset er magen til filerne (" + outcome.charts() + " diagrammer)");
      return;
    }
    outcome.changed().forEach(difference -> System.out.println("  ændret   " + difference));
    outcome
        .deleted()
        .forEach(
            asset -> System.out.println("  slettet  " + asset.kind().path() + " " + asset.name()));
    System.out.println("Superset er nu magen til filerne");
  }
}
