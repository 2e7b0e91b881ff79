package dk.pejl.etl.landing;

import dk.pejl.console.PejlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder that deliveries are dropped in. It is read and never changed. */
public final class Inbox implements Origin {
  /** What the name of the mark beside a finished file ends with. */
  static final String DONE = ".done";

  /** What file systems call the folder in which only they put something. */
  private static final String LOST_AND_FOUND = "lost+found";

  private static final Set<String> UNFINISHED = Set.of(".part", ".filepart", ".tmp", ".crdownload");

  private final Path folder;

  private Inbox(Path folder) {
    this.folder = folder;
  }

  /** The inbox in {@code folder}; links in its own path are followed. */
  public static Inbox at(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw PejlException.wrongInput(
          "Cannot read the inbox " + folder + ": it is not a folder, check --inbox");
    }
    try {
      return new Inbox(folder.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the inbox " + folder, e);
    }
  }

  @Override
  public String name() {
    return folder.toString();
  }

  /** The folder itself, without links. */
  Path folder() {
    return folder;
  }

  /**
   * The files below the folder, by name. Hidden files, uploads that are under way by their name,
   * {@code .meta.json} and {@code .done} files are left out.
   */
  @Override
  public List<InboxFile> files() {
    return below().filter(file -> isDelivered(file.name())).toList();
  }

  /** The names of meta files with no file that they tell of. */
  List<String> lonelyMetas() {
    Set<String> names = below().map(InboxFile::name).collect(Collectors.toSet());
    return names.stream()
        .filter(name -> name.endsWith(DeliveryMeta.SUFFIX) && !isHidden(name))
        .filter(
            name ->
                !names.contains(name.substring(0, name.length() - DeliveryMeta.SUFFIX.length())))
        .sorted()
        .toList();
  }

  private Stream<InboxFile> below() {
    try {
      FilesBelow below = new FilesBelow();
      Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, below);
      return below.found.stream()
          .map(path -> new InboxFile(path, nameOf(path)))
          .sorted(Comparator.comparing(InboxFile::name));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the inbox " + folder + ": " + e.getMessage(), e);
    }
  }

  /**
   * Collects files. What cannot be looked into is collected as if it were one, so that whoever
   * reads it says so and takes the others; what vanished meanwhile, and a link back up, are not.
   */
  private final class FilesBelow extends SimpleFileVisitor<Path> {
    private final List<Path> found = new ArrayList<>();

    @Override
    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes what) {
      String name = at.getFileName().toString();
      boolean isOthers = name.startsWith(".") || name.equals(LOST_AND_FOUND);
      return isOthers && !at.equals(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes what) {
      if (what.isRegularFile()) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path at, IOException fault) throws IOException {
      if (at.equals(folder)) {
        throw fault;
      }
      String name = at.getFileName().toString();
      boolean isLoop = fault instanceof FileSystemLoopException;
      boolean isGone = fault instanceof NoSuchFileException;
      if (!isLoop && !isGone && !name.equals(LOST_AND_FOUND)) {
        found.add(at);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** Whether the folder has nothing in it at all, not even what is hidden. */
  boolean hasNothing() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the inbox " + folder + ": " + e.getMessage(), e);
    }
  }

  private String nameOf(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private static boolean isHidden(String name) {
    return Stream.of(name.split("/")).anyMatch(part -> part.startsWith("."));
  }

  private static boolean isDelivered(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !isHidden(name)
        && !lower.endsWith(DeliveryMeta.SUFFIX)
        && !lower.endsWith(DONE)
        && UNFINISHED.stream().noneMatch(lower::endsWith);
  }
}
