package dk.pejl.etl.night;

import dk.pejl.console.ExitCode;
import dk.pejl.console.HomeLock;
import dk.pejl.warehouse.build.BuiltRelease;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./pejl build}: builds a run's release and checks it. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Bygger lagerfilen af det, kørslen så, beregner målstatus og kontrollerer.")
public final class BuildCommand implements Callable<Integer> {
  @Mixin private RunOption run;
  @Mixin private Answer answer;

  @Override
  public Integer call() {
    try (Night night = Night.ofThisProcess()) {
      HomeLock lock = night.hold("./pejl build");
      try {
        BuiltRelease built = night.build(night.run(run.id()));
        answer.give(Told.built(built), Told.builtText(built));
        return (built.stops().isEmpty() ? ExitCode.DONE : ExitCode.RELEASE_STOPPED).code();
      } finally {
        lock.close();
      }
    }
  }
}
