package dk.pejl.etl.retention;

import dk.pejl.console.ExitCode;
import dk.pejl.console.HomeLock;
import dk.pejl.etl.night.Answer;
import dk.pejl.warehouse.ledger.Delivery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./pejl deliveries readmit}: a withdrawn file may be delivered again. */
@Command(
    name = "readmit",
    mixinStandardHelpOptions = true,
    description =
        "Lader en fil, der er trukket tilbage, komme ind igen. Læg den i indbakken, "
            + "og kør ./pejl load: den er fjernet, så den skal leveres på ny.")
final class ReadmitCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "Leverancens id, som ./pejl deliveries viser det.")
  private String id;

  @Option(
      names = "--because",
      required = true,
      paramLabel = "TEKST",
      description = "Hvorfor. Det gemmes for altid: nævn ingen person.")
  private String because;

  @Mixin private Answer answer;

  @Override
  public Integer call() {
    String reason = Reason.of(because);
    Installation installation = Installation.ofThisProcess();
    Withdrawal withdrawal = new Withdrawal(installation);
    List<Delivery> deliveries = withdrawal.find(id);
    HomeLock lock = installation.hold("./pejl deliveries readmit");
    try {
      withdrawal.readmit(deliveries, reason);
    } finally {
      lock.close();
    }
    String file = deliveries.get(0).fileName();
    answer.give(
        List.of(Map.of("sha256", deliveries.get(0).key().sha256(), "file", file)),
        file + " må komme igen: læg den i indbakken, og kør ./pejl load.");
    return ExitCode.DONE.code();
  }
}
