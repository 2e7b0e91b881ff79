package dk.pejl.etl.night;

import dk.pejl.console.ExitCode;
import dk.pejl.etl.landing.Fetched;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./pejl fetch}: takes deliveries in. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = "Tager nye leverancer ind og gemmer dem uændret. Filer uden nyt springes over.")
public final class FetchCommand implements Callable<Integer> {
  @Mixin private InboxOption inbox;
  @Mixin private Answer answer;

  @Override
  public Integer call() {
    try (Night night = Night.ofThisProcess()) {
      Fetched fetched = night.fetch(inbox.folder());
      answer.give(Told.fetched(fetched), Told.fetchedText(fetched));
    }
    return ExitCode.DONE.code();
  }
}
