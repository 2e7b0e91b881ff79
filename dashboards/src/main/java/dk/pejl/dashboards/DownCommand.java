package dk.pejl.dashboards;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Stopper den Superset, som Pejl startede. Kører den ikke, sker der intet.")
final class DownCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    boolean ran = Workplace.here().server().stop();
    System.out.println(ran ? "Superset er stoppet" : "Superset kørte ikke");
    return 0;
  }
}
