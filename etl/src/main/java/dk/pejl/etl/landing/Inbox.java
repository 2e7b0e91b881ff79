package dk.pejl.etl.landing;

import dk.pejl.console.PejlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that deliveries are dropped in. It is read and never changed. */
public final class Inbox implements Origin {
  /** What the name of the mark beside a finished file ends with. */
  static final String DONE = ".done";

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
    try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> new InboxFile(path, nameOf(path)))
          .filter(file -> isDelivered(file.name()))
          .sorted(Comparator.comparing(InboxFile::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the inbox " + folder + ": " + e.getMessage(), e);
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

  private static boolean isDelivered(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean hidden = Stream.of(name.split("/")).anyMatch(part -> part.startsWith("."));
    return !hidden
        && !lower.endsWith(DeliveryMeta.SUFFIX)
        && !lower.endsWith(DONE)
        && UNFINISHED.stream().noneMatch(lower::endsWith);
  }
}
