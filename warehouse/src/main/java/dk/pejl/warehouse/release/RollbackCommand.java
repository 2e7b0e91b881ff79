package dk.pejl.warehouse.release;

import dk.pejl.console.ExitCode;
import dk.pejl.console.HomeLock;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.ledger.Ledger;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./pejl releases rollback ID}: serves an earlier release again. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    description = {
      "Viser en tidligere udgivelse igen.",
      "Den bliver stående, til en kørsel med noget nyt udgives. En ny dag er noget nyt, så næste",
      "nats kørsel udgiver igen; stop natten med ./pejl schedules down, hvis den skal vente."
    })
final class RollbackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "Udgivelsen, som ./pejl releases viser den.")
  private String releaseId;

  @Override
  public Integer call() {
    PejlHome home = PejlHome.fromEnvironment(System.getenv());
    Ledger ledger = Ledger.of(home, System.getenv());
    HomeLock lock = HomeLock.take(home.lock(), "./pejl releases rollback");
    try {
      Release release = new Releases(home, ledger, Clock.systemUTC()).rollback(releaseId);
      spec.commandLine().getOut().println("Udgivelsen " + release.id() + " vises nu igen.");
      spec.commandLine().getOut().flush();
    } finally {
      lock.close();
    }
    return ExitCode.DONE.code();
  }
}
