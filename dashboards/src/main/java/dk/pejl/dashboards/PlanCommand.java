package dk.pejl.dashboards;

import dk.pejl.console.Json;
import dk.pejl.dashboards.provision.Plan;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description =
        "Viser felt for felt, hvad apply ville ændre i Superset, fra det, der er, til det, filerne"
            + " siger. Filerne kontrolleres; intet ændres. Adgang vises ikke.")
final class PlanCommand implements Callable<Integer> {
  @Option(
      names = "--json",
      description =
          "Skriv JSON for maskiner: asset, field, change (added, changed, removed), from, to.")
  private boolean json;

  @Override
  public Integer call() throws SQLException {
    Workplace here = Workplace.here();
    CheckedWork work = CheckedWork.read(here, false);
    Plan plan = here.provisioning(here.server().connect()).plan(work.bundle());
    if (json) {
      System.out.println(Json.text(Changes.rows(plan)));
    } else {
      System.out.print(
          plan.isNothing()
              ? "Intet at gøre: Superset er magen til filerne\n"
              : Changes.text(plan) + "Det gør ./pejl dashboards apply\n");
    }
    return 0;
  }
}
