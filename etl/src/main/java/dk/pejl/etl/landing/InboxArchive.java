package dk.pejl.etl.landing;

import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import dk.pejl.warehouse.database.Folders;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that were taken out of inboxes, by month and under the names that they came with. They
 * share their bytes with the landing where the disk can do that, so they cost no room, and they go
 * when those are purged or withdrawn.
 */
public final class InboxArchive {
  private static final int SHORT = 12;
  private static final String PART = ".part";

  private final Path folder;
  private final InstantSource clock;

  public InboxArchive(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Puts the bytes that are kept in {@code kept} here as {@code name}, on the disk. */
  void put(String name, Path kept) throws IOException {
    Path wanted = place(name);
    link(kept, free(wanted, kept.getFileName().toString()));
    Folders.sync(wanted.getParent());
  }

  /** Puts a copy of {@code file} here as {@code name}; the one that is here before goes. */
  void putCopy(String name, Path file) throws IOException {
    PrivateFiles.write(place(name), Files.readString(file));
  }

  private Path place(String name) throws IOException {
    YearMonth month = YearMonth.from(clock.instant().atZone(DeliveryOrder.ZONE));
    Path wanted = folder.resolve(month.toString()).resolve(name);
    createFolders(wanted.getParent());
    return wanted;
  }

  /** The archive has no file of another content under one name. */
  private static Path free(Path wanted, String sha256) {
    boolean isTaken = Files.exists(wanted) && !Landing.hash(wanted).equals(sha256);
    return isTaken
        ? wanted.resolveSibling(wanted.getFileName() + "." + sha256.substring(0, SHORT))
        : wanted;
  }

  private static void link(Path kept, Path to) throws IOException {
    try {
      Files.createLink(to, kept);
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (UnsupportedOperationException | IOException e) {
      copy(kept, to);
    }
  }

  /** The copy has its name when it is whole and on the disk. */
  private static void copy(Path kept, Path to) throws IOException {
    Path part = to.resolveSibling("." + to.getFileName() + PART);
    try {
      Files.copy(
          kept, part, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      Folders.sync(part);
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void createFolders(Path last) throws IOException {
    createFolder(folder);
    Path at = folder;
    for (Path part : folder.relativize(last)) {
      at = at.resolve(part);
      createFolder(at);
    }
  }

  private static void createFolder(Path wanted) throws IOException {
    boolean isNew = !Files.isDirectory(wanted);
    PejlHome.createPrivate(wanted);
    if (isNew) {
      Folders.sync(wanted.toAbsolutePath().getParent());
    }
  }

  /** Removes the files with one of these hashes, and what a copy left that was killed. */
  public void remove(Set<String> hashes) {
    if (hashes.isEmpty() || !Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> files = paths.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        if (isPart(file) || hashes.contains(Landing.hash(file))) {
          Files.delete(file);
          Folders.sync(file.getParent());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot clear " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Files that were taken out of an inbox are never hidden. */
  private static boolean isPart(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.endsWith(PART);
  }
}
