package dk.pejl.etl.night;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which run a later part of the night works on. */
final class RunOption {
  @Option(
      names = "--run",
      paramLabel = "ID",
      description = "Kørslens id, som transform skriver. Ellers den nyeste.")
  private String id;

  Optional<String> id() {
    return Optional.ofNullable(id);
  }
}
