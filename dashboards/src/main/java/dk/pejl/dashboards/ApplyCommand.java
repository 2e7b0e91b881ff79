package dk.pejl.dashboards;

import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.provision.AccessProvisioning;
import dk.pejl.dashboards.provision.Provisioning;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.server.Secrets;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "apply",
    mixinStandardHelpOptions = true,
    description =
        "Gør Superset magen til filerne i dashboards/assets. De kontrolleres, før noget sendes,"
            + " og hvert diagram prøves bagefter. Personerne i PEJL_HOME/access.yaml får adgang til"
            + " det, der står, og alle andre mister den. Er intet ændret, sker der intet.")
final class ApplyCommand implements Callable<Integer> {
  @Option(
      names = "--editable",
      description =
          "Lås op, så filernes diagrammer og dashboards kan redigeres i Superset. Næste apply uden"
              + " fører ændringer tilbage og låser; pull henter dem hjem først.")
  private boolean editable;

  @Override
  public Integer call() throws SQLException {
    Workplace here = Workplace.here();
    CheckedWork work = CheckedWork.read(here, editable);
    Bundle bundle = work.bundle();
    SupersetClient client = here.server().connect();
    Provisioning.Outcome outcome = here.provisioning(client).apply(bundle);
    Secrets secrets = here.folder().secrets();
    tell(outcome, new AccessProvisioning(client, secrets, here.progress()).apply(work.rules()));
    URI server = here.server().state().server();
    for (Bundle.Part dashboard : bundle.of(AssetKind.DASHBOARD)) {
      String slug = dashboard.content().path("slug").asText();
      System.out.println(
          dashboard.name() + ": " + server.resolve(SupersetClient.dashboardPage(slug)));
    }
    return 0;
  }

  private static void tell(Provisioning.Outcome outcome, List<String> access) {
    if (outcome.done().isNothing() && access.isEmpty()) {
      System.out.println(
          "Intet at gøre: Superset er magen til filerne (" + outcome.charts() + " diagrammer)");
      return;
    }
    System.out.print(Changes.text(outcome.done()));
    access.forEach(line -> System.out.println("  adgang   " + line));
    System.out.println("Superset er nu magen til filerne");
  }
}
