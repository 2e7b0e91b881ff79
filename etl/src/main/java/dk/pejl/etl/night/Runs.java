package dk.pejl.etl.night;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder {@code runs/}: of each run what it froze ({@code run.json}) and what transform made of
 * it ({@code transformed.json}). Files are written whole or not at all.
 */
public final class Runs {
  private static final String RUN = "run.json";
  private static final String TRANSFORMED = "transformed.json";

  private final Path folder;
  private final TransformedJson transformedJson;

  public Runs(PejlHome home) {
    this.folder = home.runs();
    this.transformedJson = new TransformedJson(home);
  }

  /** Writes a new run's {@code run.json}. */
  public void write(Run run) {
    write(run.runId(), RUN, RunJson.write(run));
  }

  /** Writes what transform made; from then on the run can be built. */
  public void write(Run run, Transformed transformed) {
    write(run.runId(), TRANSFORMED, transformedJson.write(transformed));
  }

  /** The newest run, transformed or not. */
  public Optional<Run> newest() {
    return newestWith(RUN, 1).stream().findFirst();
  }

  /** What transform made of the newest runs that it came to the end of, at most {@code most}. */
  public List<Transformed> newestTransformed(int most) {
    return newestWith(TRANSFORMED, most).stream().map(this::transformed).toList();
  }

  private List<Run> newestWith(String file, int most) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> runs = Files.list(folder)) {
      return runs.filter(run -> Files.exists(run.resolve(file)))
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .limit(most)
          .map(run -> RunJson.read(read(run.resolve(RUN))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  /** The run called {@code runId}. */
  public Run named(String runId) {
    Path file = folder.resolve(runId).resolve(RUN);
    if (!Files.exists(file)) {
      throw PejlException.wrongInput(
          "Unknown run: '" + runId + "', expected the name of a folder in " + folder);
    }
    return RunJson.read(read(file));
  }

  /** What transform made of {@code run}, if it came that far. */
  public Optional<Transformed> findTransformed(Run run) {
    Path file = folder.resolve(run.runId()).resolve(TRANSFORMED);
    return Files.exists(file)
        ? Optional.of(transformedJson.read(run, read(file)))
        : Optional.empty();
  }

  /** What transform made of {@code run}. */
  public Transformed transformed(Run run) {
    return findTransformed(run)
        .orElseThrow(
            () ->
                PejlException.wrongInput(
                    "Cannot build run "
                        + run.runId()
                        + ": it was not transformed to its end, run ./pejl transform first"));
  }

  /** Forgets what transform made of the runs that {@code which} holds for: none can be built. */
  public void forget(Predicate<Transformed> which) {
    for (Run run : newestWith(TRANSFORMED, Integer.MAX_VALUE)) {
      if (which.test(transformed(run))) {
        try {
          Files.delete(folder.resolve(run.runId()).resolve(TRANSFORMED));
        } catch (IOException e) {
          throw new UncheckedIOException("Cannot forget run " + run.runId(), e);
        }
      }
    }
  }

  private void write(String runId, String name, String text) {
    try {
      PejlHome.createPrivate(folder);
      PrivateFiles.write(PejlHome.createPrivate(folder.resolve(runId)).resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + name + " of " + runId, e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return Json.mapper().readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
