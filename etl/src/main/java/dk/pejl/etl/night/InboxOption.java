package dk.pejl.etl.night;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where deliveries are taken from. */
final class InboxOption {
  @Option(
      names = "--inbox",
      paramLabel = "MAPPE",
      description =
          "Tag straks leverancer fra denne mappe og dens undermapper, og kun fra den; den ændres ikke."
              + " Ellers PEJL_HOME/inbox og de kilder, sources.yaml nævner.")
  private Path folder;

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }
}
