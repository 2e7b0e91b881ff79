package dk.pejl.dashboards;

import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.provision.Drift;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "drift",
    mixinStandardHelpOptions = true,
    description =
        "Viser felt for felt, hvad nogen har ændret i Superset siden sidste apply, fra det, der blev"
            + " lagt op, til det, der er, og hvem der sidst gemte. Slutter med 3, når der er noget;"
            + " apply fører det tilbage.")
final class DriftCommand implements Callable<Integer> {
  @Option(
      names = "--json",
      description =
          "Skriv JSON for maskiner: asset, field, change (changed, removed), from, to, changed_by,"
              + " changed_on.")
  private boolean json;

  @Override
  public Integer call() {
    Workplace here = Workplace.here();
    List<Drift> drift = here.provisioning(here.server().connect()).drift();
    if (json) {
      System.out.println(Json.text(Changes.rows(drift)));
    } else {
      System.out.print(drift.isEmpty() ? "Ingen afvigelser\n" : Changes.text(drift));
    }
    return (drift.isEmpty() ? ExitCode.DONE : ExitCode.RELEASE_STOPPED).code();
  }
}
