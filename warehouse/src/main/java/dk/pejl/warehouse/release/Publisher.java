package dk.pejl.warehouse.release;

import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.build.BuiltRelease;
import dk.pejl.warehouse.check.CheckResult;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Folders;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.ReleaseEntry;
import dk.pejl.warehouse.ledger.RunOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Serves what was built, all of it or nothing. It publishes only what no check stops, that no newer
 * run has overtaken, and that differs from the newest release. One process at a time.
 */
public final class Publisher {
  private static final DateTimeFormatter ID_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneId.of("Europe/Copenhagen"));
  private static final String PUBLISHED_FILE = "published.duckdb";

  private final PejlHome home;
  private final DuckDb duckDb;
  private final Ledger ledger;
  private final InstantSource clock;
  private final int keep;
  private final Releases releases;
  private final ServedLink link;

  /** A publisher for {@code home} that keeps {@code PEJL_KEEP_RELEASES} releases, or ten. */
  public static Publisher of(PejlHome home, Map<String, String> environment) {
    String keep = environment.getOrDefault("PEJL_KEEP_RELEASES", "10");
    if (!keep.matches("[1-9][0-9]{0,3}")) {
      throw PejlException.wrongInput(
          "Invalid PEJL_KEEP_RELEASES: '" + keep + "', expected a whole number from 1");
    }
    return new Publisher(
        home,
        new DuckDb(DuckDbSettings.of(home, environment)),
        Ledger.of(home, environment),
        InstantSource.system(),
        Integer.parseInt(keep));
  }

  /** {@code keep} is how many releases stay; the served one always does. */
  public Publisher(PejlHome home, DuckDb duckDb, Ledger ledger, InstantSource clock, int keep) {
    this.home = home;
    this.duckDb = duckDb;
    this.ledger = ledger;
    this.clock = clock;
    this.keep = keep;
    this.releases = new Releases(home, ledger, clock);
    this.link = new ServedLink(home);
  }

  /**
   * Publishes. A stopped release ends with a release-stopped fault that tells which checks failed;
   * one that a newer run has overtaken with a wrong-input fault; in both cases what is served
   * stays.
   */
  public Publication publish(BuiltRelease built) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    rememberServed(built);
    refuseStopped(built, now);
    refuseOvertaken(built);
    Optional<Release> same = same(built);
    if (same.isPresent()) {
      ledger.recordOutcome(built.runId(), RunOutcome.UNCHANGED, now);
      return new Publication(same.get(), Publication.Outcome.UNCHANGED);
    }
    ReleaseEntry entry = entry(built, now);
    write(entry, built);
    link.serve(entry.releaseId());
    ledger.recordRelease(entry, built.targetTerms());
    releases.sweep(keep);
    return new Publication(
        releases.served().orElseThrow(() -> new IllegalStateException("Nothing is served")),
        Publication.Outcome.PUBLISHED);
  }

  /**
   * A publish that was killed between serving and remembering is remembered now, with the terms of
   * its targets when it is the run that is published again.
   */
  private void rememberServed(BuiltRelease built) {
    Set<String> known = ids(ledger.releases());
    releases
        .served()
        .filter(release -> !known.contains(release.id()))
        .ifPresent(
            release ->
                ledger.recordRelease(
                    new ReleaseEntry(
                        release.id(),
                        release.runId(),
                        release.asOf(),
                        release.publishedAt(),
                        release.newestKnownOn(),
                        release.contentDigest(),
                        release.inputsDigest()),
                    release.runId().equals(built.runId()) ? built.targetTerms() : Map.of()));
  }

  private static Set<String> ids(List<ReleaseEntry> entries) {
    return entries.stream().map(ReleaseEntry::releaseId).collect(Collectors.toSet());
  }

  private void refuseStopped(BuiltRelease built, Instant now) {
    List<CheckResult> stops = built.stops();
    if (stops.isEmpty()) {
      return;
    }
    ledger.recordOutcome(built.runId(), RunOutcome.STOPPED, now);
    String failed =
        stops.stream()
            .map(
                stop ->
                    "  "
                        + stop.check().id()
                        + ": "
                        + stop.check().title()
                        + " – "
                        + stop.failures()
                        + " afvigelse(r), fx "
                        + stop.example()
                        + "\n    "
                        + stop.check().resolve())
            .collect(Collectors.joining("\n"));
    throw PejlException.releaseStopped(
        "Cannot publish run "
            + built.runId()
            + ": "
            + stops.size()
            + " check(s) failed, the release that is served stays\n"
            + failed);
  }

  private void refuseOvertaken(BuiltRelease built) {
    ledger.releases().stream()
        .map(ReleaseEntry::runId)
        .filter(runId -> runId.compareTo(built.runId()) > 0)
        .max(String::compareTo)
        .ifPresent(
            newer -> {
              throw PejlException.wrongInput(
                  "Cannot publish run "
                      + built.runId()
                      + ": the newer run "
                      + newer
                      + " has published already");
            });
  }

  /**
   * The release that says the same already: the newest, also when somebody went back from it, or
   * the served one. What a publish that was killed wrote but never served does not count.
   */
  private Optional<Release> same(BuiltRelease built) {
    Set<String> known = ids(ledger.releases());
    List<Release> kept = releases.list().stream().filter(one -> known.contains(one.id())).toList();
    Optional<Release> served = kept.stream().filter(Release::isServed).findFirst();
    boolean isKnown =
        Stream.concat(kept.stream().limit(1), served.stream())
            .anyMatch(
                release ->
                    release.contentDigest().equals(built.digest().value())
                        && release.inputsDigest().equals(built.inputsDigest()));
    return isKnown ? served : Optional.empty();
  }

  private static ReleaseEntry entry(BuiltRelease built, Instant now) {
    String digest = built.digest().value();
    return new ReleaseEntry(
        ID_TIME.format(now) + "-" + digest.substring(0, 6),
        built.runId(),
        built.asOf(),
        now,
        built.newestKnownOn(),
        digest,
        built.inputsDigest());
  }

  private void write(ReleaseEntry entry, BuiltRelease built) {
    PejlHome.createShared(home.releases());
    Path folder = home.releases().resolve(Releases.UNDER_WAY + entry.releaseId());
    try {
      Folders.delete(folder);
      PejlHome.createPrivate(folder);
      Path file = folder.resolve(PUBLISHED_FILE);
      Files.copy(built.published(), file);
      ReleaseFile release = new ReleaseFile(file, duckDb);
      release.complete(entry, built, ledger.releases(), ledger.runs(), new StatusHistory(home));
      Map<String, String> versions = release.verify(built);
      Manifest manifest = Manifest.of(entry.releaseId(), entry.publishedAt(), built, versions);
      Files.writeString(folder.resolve(Manifest.FILE), Json.text(manifest.json()) + "\n");
      seal(folder);
      Files.move(
          folder, home.releases().resolve(entry.releaseId()), StandardCopyOption.ATOMIC_MOVE);
      Folders.sync(home.releases());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot write release " + entry.releaseId() + ": " + e.getMessage(), e);
    }
  }

  /** On the disk, and read-only for everyone: a client cannot alter it or leave a log beside it. */
  private static void seal(Path folder) throws IOException {
    for (String name : List.of(PUBLISHED_FILE, Manifest.FILE)) {
      Path file = folder.resolve(name);
      Folders.sync(file);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    }
    Folders.sync(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
  }
}
