package dk.pejl.etl.step;

import dk.pejl.etl.spark.LocalFiles;
import dk.pejl.warehouse.database.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Keeps the outputs of steps below one URI, each in {@code <name>/<fingerprint>/}. A step is done
 * if and only if its {@code step.json} is there, which is written last. Nothing else touches these
 * folders. One process at a time may write; readers need not care.
 */
public final class StepStore {
  private static final String STEP_FILE = "step.json";
  private static final String WORK = ".work";
  private static final FsPermission OWN_FILE = new FsPermission((short) 0600);
  private static final FsPermission OWN_FOLDER = new FsPermission((short) 0700);
  private static final FsPermission SEALED_FILE = new FsPermission((short) 0400);
  private static final FsPermission SEALED_FOLDER = new FsPermission((short) 0500);

  private final FileSystem files;
  private final Path root;

  private StepStore(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  /** The store below {@code root}, in any file system that Hadoop knows. */
  public static StepStore at(URI root) {
    try {
      FileSystem files = fileSystem(root);
      return new StepStore(files, files.makeQualified(new Path(root)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the store " + root + ": " + e.getMessage(), e);
    }
  }

  private static FileSystem fileSystem(URI root) throws IOException {
    return "file".equals(root.getScheme())
        ? LocalFiles.at(root)
        : FileSystem.newInstance(root, new Configuration());
  }

  /** The step's output, if it is done. */
  public Optional<FinishedStep> find(StepKey key) {
    return find(key.folder());
  }

  /** The output in a folder below the store, if it is there and done. */
  public Optional<FinishedStep> find(String name) {
    Path folder = new Path(root, name);
    Path file = new Path(folder, STEP_FILE);
    try {
      return files.exists(file)
          ? Optional.of(FinishedStep.parse(folder.toUri(), read(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** A new folder's URI for work to write its output into. The folder itself does not exist. */
  public URI workplace() {
    return new Path(new Path(root, WORK), UUID.randomUUID().toString()).toUri();
  }

  /**
   * Moves what work wrote to the step's place; from then on the step is done. Work without output
   * need not have written anything.
   */
  public FinishedStep finish(StepKey key, URI written, StepResult result) {
    Path folder = new Path(root, key.folder());
    try {
      files.delete(folder, true);
      files.mkdirs(folder.getParent());
      if (!move(new Path(written), folder)) {
        throw new IOException("it cannot be moved from " + written);
      }
      FinishedStep step = new FinishedStep(folder.toUri(), key, list(folder), result);
      write(new Path(folder, STEP_FILE), step.json());
      return step;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot finish step " + folder + ": " + e.getMessage(), e);
    }
  }

  private boolean move(Path written, Path folder) throws IOException {
    return files.exists(written) ? files.rename(written, folder) : files.mkdirs(folder);
  }

  /** Removes a workplace and what is in it. */
  public void discard(URI workplace) {
    delete(new Path(workplace));
  }

  /** Whether all files of a step that is done are there as it left them. */
  public boolean isWhole(FinishedStep step) {
    try {
      for (StepFile file : step.files()) {
        Path path = new Path(new Path(step.folder()), file.path());
        if (!files.exists(path) || files.getFileStatus(path).getLen() != file.bytes()) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + step.folder() + ": " + e.getMessage(), e);
    }
  }

  /** Makes an output read-only, on the disk, since it cannot be made again. */
  public void seal(FinishedStep step) {
    Path folder = new Path(step.folder());
    protect(folder, SEALED_FILE, SEALED_FOLDER);
    if ("file".equals(root.toUri().getScheme())) {
      sync(java.nio.file.Path.of(folder.toUri()));
    }
  }

  private static void sync(java.nio.file.Path folder) {
    try (Stream<java.nio.file.Path> paths = Files.walk(folder)) {
      for (java.nio.file.Path path : paths.toList()) {
        Folders.sync(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + folder + ": " + e.getMessage(), e);
    }
  }

  private void protect(Path path, FsPermission ofFiles, FsPermission ofFolders) {
    try {
      for (FileStatus child : files.listStatus(path)) {
        if (child.isDirectory()) {
          protect(child.getPath(), ofFiles, ofFolders);
        } else {
          files.setPermission(child.getPath(), ofFiles);
        }
      }
      files.setPermission(path, ofFolders);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot protect " + path + ": " + e.getMessage(), e);
    }
  }

  /**
   * Removes what a killed run left: workplaces, and outputs without {@code step.json} but those in
   * {@code kept}.
   */
  public void sweep(Set<String> kept) {
    delete(new Path(root, WORK));
    try {
      for (Path output : outputs()) {
        if (!kept.contains(name(output)) && !files.exists(new Path(output, STEP_FILE))) {
          files.delete(output, true);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot sweep " + root + ": " + e.getMessage(), e);
    }
  }

  /**
   * Removes all outputs but those in {@code folders}, which are told as {@link StepKey#folder}
   * tells them. What a kill leaves of a removed one does not count as done.
   */
  public void keep(Set<String> folders) {
    for (Path output : outputs()) {
      if (!folders.contains(name(output))) {
        remove(output);
      }
    }
  }

  /** Removes the outputs of all steps that are done and that {@code which} holds for. */
  public void removeIf(Predicate<FinishedStep> which) {
    for (Path output : outputs()) {
      find(name(output)).filter(which).ifPresent(step -> remove(output));
    }
  }

  /** Whether there is an output of such a step. */
  public boolean has(Predicate<FinishedStep> which) {
    return outputs().stream().anyMatch(output -> find(name(output)).filter(which).isPresent());
  }

  private void remove(Path output) {
    protect(output, OWN_FILE, OWN_FOLDER);
    delete(new Path(output, STEP_FILE));
    delete(output);
  }

  private String name(Path output) {
    return root.toUri().relativize(output.toUri()).getPath();
  }

  /** The folders of all outputs, done or not. */
  private List<Path> outputs() {
    List<Path> outputs = new ArrayList<>();
    try {
      if (files.exists(root)) {
        outputs(root, outputs);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + root + ": " + e.getMessage(), e);
    }
    return outputs;
  }

  private void outputs(Path folder, List<Path> outputs) throws IOException {
    for (FileStatus child : files.listStatus(folder)) {
      if (child.isDirectory() && isFingerprint(child.getPath().getName())) {
        outputs.add(child.getPath());
      } else if (child.isDirectory()) {
        outputs(child.getPath(), outputs);
      }
    }
  }

  private static boolean isFingerprint(String name) {
    return name.matches("[0-9a-f]{32}");
  }

  private List<StepFile> list(Path folder) throws IOException {
    List<StepFile> list = new ArrayList<>();
    list(folder, folder, list);
    list.sort(Comparator.comparing(StepFile::path));
    return list;
  }

  private void list(Path output, Path folder, List<StepFile> list) throws IOException {
    for (FileStatus child : files.listStatus(folder)) {
      if (child.isDirectory()) {
        list(output, child.getPath(), list);
      } else {
        String path = output.toUri().relativize(child.getPath().toUri()).getPath();
        list.add(new StepFile(path, child.getLen()));
      }
    }
  }

  private String read(Path file) throws IOException {
    try (FSDataInputStream in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Written beside and renamed, so that no reader ever sees half of it. */
  private void write(Path file, String text) throws IOException {
    Path temporary = file.suffix(".tmp");
    try (FSDataOutputStream out = files.create(temporary, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.hsync();
    }
    if (!files.rename(temporary, file)) {
      throw new IOException(temporary + " cannot be renamed");
    }
  }

  private void delete(Path path) {
    try {
      files.delete(path, true);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + path + ": " + e.getMessage(), e);
    }
  }
}
