package dk.pejl.etl.landing;

import dk.pejl.console.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An inbox that others put files into while Pejl looks. A file is taken when it is at rest: neither
 * its size nor its time has changed for a while, or a file of its name with {@code .done} lies
 * beside it that is no older than itself. What was taken goes to the archive.
 */
public final class WatchedInbox implements Origin {
  private final Inbox inbox;
  private final Duration stable;
  private final boolean isMounted;
  private final Optional<ArchiveFolder> archive;
  private final Pause pause;
  private final InstantSource clock;
  private final Map<String, Look> listed = new TreeMap<>();
  private List<String> waiting = List.of();

  /** Where in the archive the files of an inbox go: below {@code prefix}, empty or with a slash. */
  public record ArchiveFolder(InboxArchive archive, String prefix) {}

  /** A file's size and time, by which it is seen that it grows. */
  private record Stamp(long size, FileTime changed) {}

  /** The stamps of a file and of the meta file beside it. */
  private record Look(Stamp file, Optional<Stamp> meta) {
    /** When the later of them changed. */
    private FileTime changed() {
      return meta.map(Stamp::changed)
          .filter(time -> time.compareTo(file.changed()) > 0)
          .orElse(file.changed());
    }
  }

  /**
   * @param stable how long a file has to be at rest
   * @param isMounted whether the folder may be another machine's, which can drop off, and whose
   *     clock tells nothing: a file there is at rest when two looks at it are equal
   * @param archive empty when the files stay where they are
   */
  public WatchedInbox(
      Inbox inbox,
      Duration stable,
      boolean isMounted,
      Optional<ArchiveFolder> archive,
      Pause pause,
      InstantSource clock) {
    this.inbox = inbox;
    this.stable = stable;
    this.isMounted = isMounted;
    this.archive = archive;
    this.pause = pause;
    this.clock = clock;
  }

  @Override
  public String name() {
    return inbox.name();
  }

  /**
   * The files that were left for the next time, for they may still be growing, and meta files whose
   * file is not there.
   */
  @Override
  public List<String> waiting() {
    return waiting;
  }

  /** Waits once for files that have just come, at most as long as they have to be at rest. */
  @Override
  public List<InboxFile> files() {
    Map<String, Look> first = looks();
    Duration wait = untilAllRest(first);
    if (wait.isZero()) {
      return list(first, first.keySet().stream().toList());
    }
    pause.sleep(wait);
    Map<String, Look> second = looks();
    return list(
        second,
        second.keySet().stream()
            .filter(
                name ->
                    isMarked(name, second.get(name))
                        || isOld(second.get(name))
                        || second.get(name).equals(first.get(name)))
            .toList());
  }

  private List<InboxFile> list(Map<String, Look> looks, List<String> atRest) {
    listed.clear();
    atRest.forEach(name -> listed.put(name, looks.get(name)));
    waiting =
        Stream.concat(
                looks.keySet().stream().filter(name -> !listed.containsKey(name)),
                inbox.lonelyMetas().stream())
            .toList();
    return atRest.stream().map(name -> new InboxFile(inbox.folder().resolve(name), name)).toList();
  }

  private Map<String, Look> looks() {
    Map<String, Look> looks = new TreeMap<>();
    inbox.files().forEach(file -> look(file.path()).ifPresent(it -> looks.put(file.name(), it)));
    return looks;
  }

  private static Optional<Look> look(Path file) {
    return stamp(file).map(it -> new Look(it, stamp(beside(file, DeliveryMeta.SUFFIX))));
  }

  private static Optional<Stamp> stamp(Path file) {
    try {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stamp(seen.size(), seen.lastModifiedTime()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at " + file + ": " + e.getMessage(), e);
    }
  }

  /** How long it takes until all of them are at rest if none changes. */
  private Duration untilAllRest(Map<String, Look> looks) {
    Duration longest = Duration.ZERO;
    for (Map.Entry<String, Look> file : looks.entrySet()) {
      Duration left = untilRest(file.getValue());
      if (left.compareTo(longest) > 0 && !isMarked(file.getKey(), file.getValue())) {
        longest = left;
      }
    }
    return longest;
  }

  /** A time that lies ahead, or is by another machine's clock, tells nothing: the whole while. */
  private Duration untilRest(Look look) {
    Duration age = age(look);
    return isMounted || age.isNegative() ? stable : stable.minus(age);
  }

  private boolean isOld(Look look) {
    return !isMounted && age(look).compareTo(stable) >= 0;
  }

  private Duration age(Look look) {
    Instant changed = look.changed().toInstant();
    return Duration.between(changed, clock.instant());
  }

  /** The mark of an earlier file of that name may still lie there: it is older than this one. */
  private boolean isMarked(String name, Look look) {
    return stamp(inbox.folder().resolve(name + Inbox.DONE))
        .filter(mark -> mark.changed().compareTo(look.changed()) >= 0)
        .isPresent();
  }

  @Override
  public boolean isBare() {
    return isMounted && inbox.hasNothing();
  }

  @Override
  public boolean isAsListed(InboxFile file) {
    boolean same = look(file.path()).filter(it -> it.equals(listed.get(file.name()))).isPresent();
    if (!same) {
      List<String> more = new ArrayList<>(waiting);
      more.add(file.name());
      waiting = List.copyOf(more);
    }
    return same;
  }

  @Override
  public boolean release(InboxFile file, Path kept) {
    if (archive.isEmpty() || !isUnchanged(file)) {
      return false;
    }
    ArchiveFolder into = archive.get();
    try {
      into.archive().put(into.prefix() + file.name(), kept);
      Path meta = beside(file.path(), DeliveryMeta.SUFFIX);
      if (Files.exists(meta)) {
        into.archive().putCopy(into.prefix() + file.name() + DeliveryMeta.SUFFIX, meta);
      }
      delete(file);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot move " + file.name() + " to the archive: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean discard(InboxFile file) {
    if (archive.isEmpty() || !isUnchanged(file)) {
      return false;
    }
    try {
      delete(file);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot remove " + file.name() + ", which is purged: " + e.getMessage(), e);
    }
  }

  private boolean isUnchanged(InboxFile file) {
    return look(file.path()).equals(Optional.of(listed.get(file.name())));
  }

  private static void delete(InboxFile file) throws IOException {
    Files.deleteIfExists(beside(file.path(), Inbox.DONE));
    Files.deleteIfExists(beside(file.path(), DeliveryMeta.SUFFIX));
    Files.deleteIfExists(file.path());
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
