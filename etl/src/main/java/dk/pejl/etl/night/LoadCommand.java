package dk.pejl.etl.night;

import dk.pejl.console.ExitCode;
import dk.pejl.console.HomeLock;
import dk.pejl.etl.landing.Fetched;
import dk.pejl.etl.source.SourceResult;
import dk.pejl.warehouse.build.BuiltRelease;
import dk.pejl.warehouse.release.Publication;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./pejl load}: the whole night by hand. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Hele natten: tager leverancer ind, danner fakta, bygger, kontrollerer og udgiver.",
      "Tilbageholdte poster standser den ikke. Er der intet nyt, sker der intet.",
      "Svigter en kilde, køres natten med resten, og kommandoen slutter som ./pejl fetch."
    })
public final class LoadCommand implements Callable<Integer> {
  @Mixin private InboxOption inbox;
  @Mixin private AsOfOption asOf;
  @Mixin private Answer answer;

  @Override
  public Integer call() {
    Optional<LocalDate> date = asOf.date();
    try (Night night = Night.ofThisProcess()) {
      Arrived arrived = fetch(night);
      HomeLock lock = night.hold("./pejl load");
      try {
        Run run = night.transform(date);
        night.endSpark();
        BuiltRelease built = night.build(run);
        tell(night, arrived, run, built, night.publish(built));
      } finally {
        lock.close();
      }
      return arrived.exitCode().code();
    }
  }

  /** What came, how that is told, and how the command ends for it. */
  private record Arrived(Fetched fetched, String text, ExitCode exitCode) {}

  private Arrived fetch(Night night) {
    if (inbox.folder().isPresent()) {
      Fetched fetched = night.fetch(inbox.folder());
      return new Arrived(fetched, Told.fetchedText(fetched), ExitCode.DONE);
    }
    List<SourceResult> results = night.fetch(night.sources().all());
    return new Arrived(
        SourcesTold.fetched(results), SourcesTold.text(results), SourcesTold.exitCode(results));
  }

  private void tell(
      Night night, Arrived arrived, Run run, BuiltRelease built, Publication publication) {
    Transformed transformed = night.transformed(run);
    Map<String, Object> all = new LinkedHashMap<>();
    all.putAll(Told.run(run, transformed).get(0));
    all.putAll(Told.published(publication).get(0));
    all.put("new_deliveries", arrived.fetched().deliveries().size());
    all.put("file_findings", arrived.fetched().findings().size());
    all.put("warnings", Told.warnings(built));
    answer.give(
        List.of(all),
        Told.loadText(arrived.text(), run, transformed, built, publication, night.statusCounts()));
  }
}
