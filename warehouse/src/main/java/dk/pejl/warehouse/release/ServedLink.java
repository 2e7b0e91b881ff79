package dk.pejl.warehouse.release;

import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * The link {@code served/current}. It is replaced by a rename, so whoever opens a file through it
 * gets the old release or the new one, and whoever has one open keeps it.
 */
final class ServedLink {
  private final PejlHome home;

  ServedLink(PejlHome home) {
    this.home = home;
  }

  /** The release that is served; none before the first. */
  Optional<String> releaseId() {
    Path link = link();
    try {
      return Files.exists(link, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(Files.readSymbolicLink(link).getFileName().toString())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + link + ": " + e.getMessage(), e);
    }
  }

  /** Serves {@code releaseId} from now on. */
  void serve(String releaseId) {
    Path folder = PejlHome.createShared(home.served());
    Path target = folder.relativize(home.releases().resolve(releaseId));
    Path next = folder.resolve(".next-" + UUID.randomUUID());
    try {
      Files.createSymbolicLink(next, target);
      Files.move(next, link(), StandardCopyOption.ATOMIC_MOVE);
      Folders.sync(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot serve " + releaseId + ": " + e.getMessage(), e);
    }
  }

  private Path link() {
    return home.served().resolve("current");
  }
}
