package dk.pejl.etl.night;

import dk.pejl.console.ExitCode;
import dk.pejl.console.HomeLock;
import dk.pejl.warehouse.build.BuiltRelease;
import dk.pejl.warehouse.release.Publication;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./pejl publish}: serves what was built. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Tager kørslens udgivelse i brug, hvis ingen kontrol stopper den.",
      "En kørsel, som en nyere har overhalet, udgives ikke."
    })
public final class PublishCommand implements Callable<Integer> {
  @Mixin private RunOption run;
  @Mixin private Answer answer;

  @Override
  public Integer call() {
    try (Night night = Night.ofThisProcess()) {
      HomeLock lock = night.hold("./pejl publish");
      try {
        BuiltRelease built = night.build(night.run(run.id()));
        Publication publication = night.publish(built);
        answer.give(
            Told.published(publication),
            Told.publishedText(publication) + Told.warningsText(built));
      } finally {
        lock.close();
      }
    }
    return ExitCode.DONE.code();
  }
}
