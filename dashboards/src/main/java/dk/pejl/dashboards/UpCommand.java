package dk.pejl.dashboards;

import dk.pejl.dashboards.server.SupersetState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description =
        "Starter Superset og venter, til den svarer. Kører den allerede, sker der intet."
            + " Første gang installeres og sættes den op. Porten er PEJL_SUPERSET_PORT (8088)"
            + " eller den næste ledige.")
final class UpCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    SupersetState state = Workplace.here().server().start();
    System.out.println("Superset svarer på " + state.server() + " (login: " + state.login() + ")");
    return 0;
  }
}
