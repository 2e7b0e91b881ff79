package dk.pejl.warehouse.build;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.pejl.console.Json;
import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import dk.pejl.console.Progress;
import dk.pejl.warehouse.database.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The outputs of build's steps, {@code built/<step>/<fingerprint>/}. A step is done if and only if
 * its {@code step.json} is there, which is written last; a crash costs the step that was running.
 * One process at a time.
 */
final class BuildSteps {
  private static final String MARKER = "step.json";
  private static final String WORK = ".work";

  private final Path root;
  private final Progress progress;
  private final InstantSource clock;
  private final Set<Path> used = new HashSet<>();

  BuildSteps(Path root, Progress progress, InstantSource clock) {
    this.root = root;
    this.progress = progress;
    this.clock = clock;
  }

  /** Writes a step's output into a folder and returns what is worth telling about it. */
  @FunctionalInterface
  interface Work {
    Map<String, Object> into(Path folder, List<Path> inputs) throws IOException;
  }

  /** A step that is done: where its output lies and what it told about it. */
  record Done(Path folder, Map<String, Object> details) {}

  /**
   * The step's output, made now if it is not there: only then are {@code inputs}, the files of
   * earlier steps, asked for.
   */
  Done make(StepKind step, String fingerprint, List<Supplier<Path>> inputs, Work work) {
    Path folder = root.resolve(step.code()).resolve(fingerprint);
    try {
      if (!Files.exists(folder.resolve(MARKER))) {
        List<Path> files = inputs.stream().map(Supplier::get).toList();
        Progress.Step told = progress.begin("Bygger " + step.title());
        Map<String, Object> details = write(folder, temporary -> work.into(temporary, files));
        mark(folder, step, fingerprint, details);
        told.done("færdig");
      }
      used.add(folder);
      Files.setLastModifiedTime(folder, FileTime.from(clock.instant()));
      Map<String, Object> details =
          Json.mapper()
              .readValue(Files.readAllBytes(folder.resolve(MARKER)), new TypeReference<>() {});
      return new Done(folder, details);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot finish step " + step.code() + ": " + e.getMessage(), e);
    }
  }

  private Map<String, Object> write(Path folder, IntoFolder work) throws IOException {
    PejlHome.createPrivate(root);
    PejlHome.createPrivate(root.resolve(WORK));
    Path temporary =
        PejlHome.createPrivate(root.resolve(WORK).resolve(UUID.randomUUID().toString()));
    Map<String, Object> details = work.write(temporary);
    restrict(temporary);
    Folders.delete(folder);
    PejlHome.createPrivate(folder.getParent());
    Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
    return details;
  }

  /** DuckDB and copies leave modes by the umask. */
  private static void restrict(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        PrivateFiles.restrictFile(file);
      }
    }
  }

  private static void mark(
      Path folder, StepKind step, String fingerprint, Map<String, Object> details)
      throws IOException {
    Map<String, Object> marker = new LinkedHashMap<>();
    marker.put("step", step.code());
    marker.put("fingerprint", fingerprint);
    marker.putAll(details);
    PrivateFiles.write(folder.resolve(MARKER), Json.text(marker));
  }

  /**
   * Deletes what killed builds left, and of each step all but the {@code keep} last used outputs;
   * what was asked for here stays.
   */
  void sweep(int keep) {
    try {
      Folders.delete(root.resolve(WORK));
      for (StepKind step : StepKind.values()) {
        List<Path> outputs = newestFirst(root.resolve(step.code()));
        for (Path old : outputs.subList(Math.min(keep, outputs.size()), outputs.size())) {
          if (!used.contains(old)) {
            Folders.delete(old);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot sweep " + root + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> newestFirst(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      Comparator<Path> byUse = Comparator.comparing(path -> path.toFile().lastModified());
      return children.sorted(byUse.reversed().thenComparing(Comparator.naturalOrder())).toList();
    }
  }

  @FunctionalInterface
  private interface IntoFolder {
    Map<String, Object> write(Path folder) throws IOException;
  }
}
