package dk.pejl.etl.sample;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import dk.pejl.console.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./pejl sample}: writes the deliveries of a sample region. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = {
      "Skriver leverancer fra en opdigtet region, som natten kan køre på.",
      "Alle personer er opdigtede; tallene er dem, som dokumenterne har offentliggjort."
    })
public final class SampleCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      required = true,
      paramLabel = "MAPPE",
      description = "Ny eller tom mappe; leverancerne lægges i MAPPE/inbox.")
  private Path out;

  @Option(
      names = "--seed",
      paramLabel = "TAL",
      defaultValue = "2026",
      description = "Samme tal giver samme filer (standard: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--scale",
      paramLabel = "TAL",
      defaultValue = "1",
      description = "Hvor mange gange så meget data (mindst 1, standard: ${DEFAULT-VALUE}).")
  private double scale;

  @Override
  public Integer call() {
    check();
    Progress progress = Progress.onStandardError();
    SampleWorld world = new SampleWorld(seed, scale);
    SampleFolder folder = new SampleFolder(out);
    for (SamplePart part : SampleParts.all()) {
      Progress.Step step = progress.begin("Skriver " + part.name());
      int before = folder.files();
      part.write(world, folder);
      step.done((folder.files() - before) + " filer");
    }
    folder.finish();
    System.out.println(folder.files() + " leverancer i " + folder.inbox());
    System.out.println("Læs dem ind med: ./pejl load --inbox " + folder.inbox());
    return ExitCode.DONE.code();
  }

  private void check() {
    if (!(scale >= 1)) {
      throw PejlException.wrongInput("Invalid --scale: '" + scale + "', expected at least 1");
    }
    if (Files.exists(out) && !isEmptyFolder()) {
      throw PejlException.wrongInput(
          "Cannot write the sample: " + out + " is not empty, name a new folder");
    }
  }

  private boolean isEmptyFolder() {
    if (!Files.isDirectory(out)) {
      return false;
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + out + ": " + e.getMessage(), e);
    }
  }
}
