package dk.pejl.etl.night;

import dk.pejl.console.ExitCode;
import dk.pejl.console.HomeLock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./pejl transform}: freezes a run, reads its deliveries and makes facts. */
@Command(
    name = "transform",
    mixinStandardHelpOptions = true,
    description = "Fryser en kørsel, læser dens leverancer efter deres udtræk og danner fakta.")
public final class TransformCommand implements Callable<Integer> {
  @Mixin private AsOfOption asOf;
  @Mixin private Answer answer;

  @Override
  public Integer call() {
    try (Night night = Night.ofThisProcess()) {
      HomeLock lock = night.hold("./pejl transform");
      try {
        Run run = night.transform(asOf.date());
        Transformed transformed = night.transformed(run);
        answer.give(Told.run(run, transformed), Told.runText(run, transformed));
      } finally {
        lock.close();
      }
    }
    return ExitCode.DONE.code();
  }
}
