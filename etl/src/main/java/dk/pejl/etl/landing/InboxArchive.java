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

  private Path place(String name) {
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
      Files.copy(kept, to, StandardCopyOption.COPY_ATTRIBUTES);
      Folders.sync(to);
    }
  }

  private void createFolders(Path last) {
    PejlHome.createPrivate(folder);
    Path at = folder;
    for (Path part : folder.relativize(last)) {
      at = at.resolve(part);
      PejlHome.createPrivate(at);
    }
  }

  /** Removes the files with one of these hashes. */
  public void remove(Set<String> hashes) {
    if (hashes.isEmpty() || !Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> files = paths.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        if (hashes.contains(Landing.hash(file))) {
          Files.delete(file);
          Folders.sync(file.getParent());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot clear " + folder + ": " + e.getMessage(), e);
    }
  }
}
