package dk.pejl.dashboards;

import dk.pejl.dashboards.access.AccessRules;
import dk.pejl.dashboards.access.KnownScopes;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.asset.CheckedAssets;
import dk.pejl.dashboards.provision.AccessProvisioning;
import dk.pejl.dashboards.provision.Provisioning;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.server.Secrets;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "apply",
    mixinStandardHelpOptions = true,
    description =
        "Gør Superset magen til filerne i dashboards/assets. De kontrolleres, før noget sendes,"
            + " og hvert diagram prøves bagefter. Personerne i PEJL_HOME/access.yaml får adgang til"
            + " det, der står, og alle andre mister den. Er intet ændret, sker der intet.")
final class ApplyCommand implements Callable<Integer> {
  @Override
  public Integer call() throws SQLException {
    Workplace here = Workplace.here();
    CheckedAssets checked;
    AccessRules rules;
    try (Connection published = here.openPublished()) {
      checked = CheckedAssets.read(here.folder().assets(), published, here.published());
      KnownScopes known = KnownScopes.read(published);
      rules = AccessRules.of(here.access(known), known, checked.assets());
    }
    Bundle bundle = checked.bundle();
    SupersetClient client = here.server().connect();
    Provisioning.Outcome outcome = new Provisioning(client, here.progress()).apply(bundle);
    Secrets secrets = here.folder().secrets();
    tell(outcome, new AccessProvisioning(client, secrets, here.progress()).apply(rules));
    URI server = here.server().state().server();
    for (Bundle.Part dashboard : bundle.of(AssetKind.DASHBOARD)) {
      String slug = dashboard.content().path("slug").asText();
      System.out.println(
          dashboard.name() + ": " + server.resolve(SupersetClient.dashboardPage(slug)));
    }
    return 0;
  }

  private static void tell(Provisioning.Outcome outcome, List<String> access) {
    if (outcome.isNothing() && access.isEmpty()) {
      System.out.println(
          "Intet at gøre: Superset er magen til filerne (" + outcome.charts() + " diagrammer)");
      return;
    }
    outcome.changed().forEach(difference -> System.out.println("  ændret   " + difference));
    outcome
        .deleted()
        .forEach(
            asset -> System.out.println("  slettet  " + asset.kind().path() + " " + asset.name()));
    access.forEach(line -> System.out.println("  adgang   " + line));
    System.out.println("Superset er nu magen til filerne");
  }
}
