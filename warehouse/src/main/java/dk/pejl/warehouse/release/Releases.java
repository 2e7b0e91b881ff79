package dk.pejl.warehouse.release;

import dk.pejl.console.Account;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.Folders;
import dk.pejl.warehouse.ledger.Decision;
import dk.pejl.warehouse.ledger.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The releases that are kept. */
public final class Releases {
  /** A release under way has a folder with this prefix; it is no release yet. */
  static final String UNDER_WAY = ".new-";

  private final PejlHome home;
  private final Ledger ledger;
  private final InstantSource clock;
  private final ServedLink link;

  public Releases(PejlHome home, Ledger ledger, InstantSource clock) {
    this.home = home;
    this.ledger = ledger;
    this.clock = clock;
    this.link = new ServedLink(home);
  }

  /** All kept releases, newest first. */
  public List<Release> list() {
    Optional<String> served = link.releaseId();
    return folders().stream()
        .filter(folder -> !isUnderWay(folder) && Files.exists(folder.resolve(Manifest.FILE)))
        .map(
            folder ->
                Release.of(
                    Manifest.read(folder),
                    folder,
                    served.equals(Optional.of(folder.getFileName().toString()))))
        .sorted(Comparator.comparing(Release::publishedAt).thenComparing(Release::id).reversed())
        .toList();
  }

  /** The release that is served; none before the first. */
  public Optional<Release> served() {
    return list().stream().filter(Release::isServed).findFirst();
  }

  /**
   * Serves an earlier release again. It stays until a run with something new publishes; the ledger
   * keeps the decision.
   */
  public Release rollback(String releaseId) {
    List<Release> kept = list();
    Release release =
        kept.stream()
            .filter(one -> one.id().equals(releaseId))
            .findFirst()
            .orElseThrow(() -> unknown(releaseId, kept));
    link.serve(releaseId);
    ledger.recordDecision(new Decision(clock.instant(), "rollback", releaseId, "", Account.name()));
    return release;
  }

  private static PejlException unknown(String releaseId, List<Release> kept) {
    String ids = kept.stream().map(Release::id).collect(Collectors.joining(", "));
    return PejlException.wrongInput(
        "Cannot roll back to '"
            + releaseId
            + "': there is no such release, expected "
            + (ids.isEmpty() ? "none, nothing is published yet" : "one of " + ids));
  }

  /** Deletes all but the {@code keep} newest and the served one, and what a killed publish left. */
  void sweep(int keep) {
    try {
      for (Path folder : folders()) {
        if (isUnderWay(folder)) {
          Folders.delete(folder);
        }
      }
      for (Release old : list().stream().skip(keep).filter(one -> !one.isServed()).toList()) {
        Folders.delete(old.folder());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete old releases: " + e.getMessage(), e);
    }
  }

  private static boolean isUnderWay(Path folder) {
    return folder.getFileName().toString().startsWith(UNDER_WAY);
  }

  private List<Path> folders() {
    if (!Files.isDirectory(home.releases())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(home.releases())) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + home.releases() + ": " + e.getMessage(), e);
    }
  }
}
