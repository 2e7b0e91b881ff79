package dk.pejl.etl.night;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import dk.pejl.etl.landing.Fetched;
import dk.pejl.etl.source.Source;
import dk.pejl.etl.source.SourceResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./pejl fetch}: takes deliveries in. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = {
      "Tager nye leverancer ind fra indbakken og fra kilderne i sources.yaml og gemmer dem uændret.",
      "Det, der intet nyt har, springes over. Svigter en kilde, tages de andre alligevel.",
      "En fil i indbakken tages, når den har ligget stille et minut, og flyttes så til inbox-archive."
    })
public final class FetchCommand implements Callable<Integer> {
  @Mixin private InboxOption inbox;

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "Kun denne kilde; inbox er indbakken.")
  private String source;

  @Option(names = "--list", description = "Vis kilderne, og hent intet.")
  private boolean list;

  @Mixin private Answer answer;

  @Override
  public Integer call() {
    Optional<Path> folder = inbox.folder();
    if (Stream.of(folder.isPresent(), source != null, list).filter(it -> it).count() > 1) {
      throw PejlException.wrongInput(
          "Cannot combine --inbox, --source and --list: choose one of them");
    }
    try (Night night = Night.ofThisProcess()) {
      if (list) {
        List<Source> sources = night.sources().all();
        answer.give(
            SourcesTold.list(sources, night::hasKey), SourcesTold.listText(sources, night::hasKey));
        return ExitCode.DONE.code();
      }
      return folder.isPresent() ? byHand(night, folder) : fromSources(night);
    }
  }

  private int byHand(Night night, Optional<Path> folder) {
    Fetched fetched = night.fetch(folder);
    answer.give(SourcesTold.byHand(fetched), Told.fetchedText(fetched));
    return ExitCode.DONE.code();
  }

  private int fromSources(Night night) {
    List<Source> sources =
        source == null ? night.sources().all() : List.of(night.sources().named(source));
    List<SourceResult> results = night.fetch(sources);
    answer.give(SourcesTold.results(results), SourcesTold.text(results));
    return SourcesTold.exitCode(results).code();
  }
}
