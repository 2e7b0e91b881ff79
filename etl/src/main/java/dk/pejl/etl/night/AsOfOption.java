package dk.pejl.etl.night;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day that a run is made for. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DATO",
      description = "Opgør, som det var kendt denne dag (åååå-mm-dd). Ellers i dag.")
  private LocalDate date;

  Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }
}
