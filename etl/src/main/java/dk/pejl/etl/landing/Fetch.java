package dk.pejl.etl.landing;

import dk.pejl.console.HomeLock;
import dk.pejl.console.PejlException;
import dk.pejl.etl.landing.DeliveryMeta.InvalidMetaException;
import dk.pejl.etl.landing.Recognition.Recognised;
import dk.pejl.etl.rule.InvalidMetaRule;
import dk.pejl.etl.rule.UnknownFileRule;
import dk.pejl.etl.rule.WithdrawnFileRule;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.Withdrawals;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes in the files of an inbox or a source: keeps their bytes and registers those that bring
 * something new. Other fetches are kept out while it registers, and only then.
 */
public final class Fetch {
  private final Landing landing;
  private final Recognition recognition;
  private final DeliveryLog log;
  private final Clock clock;

  public Fetch(Path landingFolder, Recognition recognition, DeliveryLog log, Clock clock) {
    this.landing = new Landing(landingFolder);
    this.recognition = recognition;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Takes in what lies in {@code origin}.
   *
   * @throws BareOriginException when nothing lies there any more; then all stays as it was
   * @throws UncheckedIOException when something there cannot be read; the others are taken first
   */
  public Fetched take(Origin origin) {
    Withdrawals withdrawals = log.withdrawals();
    Set<String> purged = log.purged();
    List<InboxFile> listed = origin.files();
    refuseIfBare(origin);
    List<Taken> files = new ArrayList<>();
    Set<String> left = new TreeSet<>();
    SortedMap<String, UncheckedIOException> unreadable = new TreeMap<>();
    for (InboxFile file : listed) {
      try {
        Taken taken = keep(origin, file, withdrawals, purged);
        if (origin.isAsListed(file)) {
          files.add(taken);
        }
      } catch (UncheckedIOException e) {
        left.add(file.name());
        if (!(e.getCause() instanceof NoSuchFileException)) {
          unreadable.put(file.name(), e);
        }
      }
    }
    HomeLock lock = landing.lock("./pejl fetch");
    try {
      Fetched fetched = register(origin, files, left);
      throwIfAny(unreadable);
      return fetched;
    } finally {
      lock.close();
    }
  }

  private static void throwIfAny(SortedMap<String, UncheckedIOException> unreadable) {
    if (!unreadable.isEmpty()) {
      UncheckedIOException first = unreadable.get(unreadable.firstKey());
      throw new UncheckedIOException(
          "Cannot take in " + String.join(", ", unreadable.keySet()) + ": " + first.getMessage(),
          first.getCause());
    }
  }

  private void refuseIfBare(Origin origin) {
    int noted = SeenFiles.load(landing.seenFiles()).of(origin).size();
    if (noted > 0 && origin.isBare()) {
      throw new BareOriginException(noted);
    }
  }

  /**
   * Keeps the bytes of a known file; an unknown or withdrawn one stays where it is, and so do bytes
   * that were purged.
   */
  private Taken keep(Origin origin, InboxFile file, Withdrawals withdrawals, Set<String> purged) {
    if (!recognition.knows(file.name())) {
      return Taken.refused(file, Landing.hash(file.path()), new UnknownFileRule().check());
    }
    String sha256 = Landing.hash(file.path());
    if (withdrawals.refuse(sha256)) {
      return withdrawn(file, sha256);
    }
    try {
      DeliveryMeta meta = DeliveryMeta.beside(file.path()).orFrom(origin.sender());
      return Taken.kept(
          file, meta, purged.contains(sha256) ? sha256 : landing.store(file.path(), sha256));
    } catch (InvalidMetaException e) {
      return Taken.refused(file, sha256, new InvalidMetaRule().check(e.getMessage()));
    }
  }

  private static Taken withdrawn(InboxFile file, String sha256) {
    return Taken.refused(file, sha256, new WithdrawnFileRule().check());
  }

  private Fetched register(Origin origin, List<Taken> taken, Set<String> left) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Taken> files = withoutWithdrawn(taken);
    Registration registration = new Registration(log.deliveries(), log.fileFindings());
    SeenFiles seen = SeenFiles.load(landing.seenFiles());
    TreeMap<String, String> lying = new TreeMap<>();
    for (Taken file : files) {
      if (file.refusal().isPresent()) {
        registration.add(file.finding(now));
      } else {
        lying.put(file.name(), file.identity());
        if (seen.has(origin, file.name(), file.identity())) {
          registration.ignore();
        } else {
          deliveries(file, now).forEach(registration::add);
        }
      }
    }
    Fetched fetched = registration.fetched();
    storeAgain(files, fetched.deliveries());
    if (!fetched.deliveries().isEmpty() || !fetched.findings().isEmpty()) {
      log.register(fetched.deliveries(), fetched.findings());
    }
    try {
      release(origin, files).forEach(lying::remove);
    } finally {
      Map<String, String> before = seen.of(origin);
      Stream.concat(origin.waiting().stream(), left.stream())
          .filter(before::containsKey)
          .forEach(name -> lying.putIfAbsent(name, before.get(name)));
      seen.note(origin, lying);
    }
    return fetched;
  }

  /** The names of the files that are gone from {@code origin}, for all is known of them. */
  private List<String> release(Origin origin, List<Taken> files) {
    Set<String> purged = log.purged();
    return files.stream()
        .filter(file -> file.refusal().isEmpty())
        .filter(
            file ->
                landing.has(file.sha256())
                    ? origin.release(file.file(), landing.path(file.sha256()))
                    : purged.contains(file.sha256()) && origin.discard(file.file()))
        .map(Taken::name)
        .toList();
  }

  /** What was withdrawn while the bytes were taken in is refused too. */
  private List<Taken> withoutWithdrawn(List<Taken> taken) {
    Withdrawals withdrawals = log.withdrawals();
    List<Taken> files = new ArrayList<>();
    for (Taken file : taken) {
      boolean isLate = file.refusal().isEmpty() && withdrawals.refuse(file.sha256());
      if (isLate) {
        landing.remove(file.sha256());
      }
      files.add(isLate ? withdrawn(file.file(), file.sha256()) : file);
    }
    return files;
  }

  /** Purged bytes that are a delivery anew, for another day or slot, are kept again. */
  private void storeAgain(List<Taken> files, List<Delivery> deliveries) {
    Set<String> needed =
        deliveries.stream().map(delivery -> delivery.key().sha256()).collect(Collectors.toSet());
    files.stream()
        .filter(file -> needed.contains(file.sha256()) && !landing.has(file.sha256()))
        .forEach(Fetch.this::storeAgain);
  }

  private void storeAgain(Taken file) {
    if (!landing.store(file.file().path(), file.sha256()).equals(file.sha256())) {
      throw PejlException.outsideService(
          "Cannot take in " + file.name() + ": it changed meanwhile, run ./pejl fetch again");
    }
  }

  private List<Delivery> deliveries(Taken file, Instant now) {
    Path content = landing.has(file.sha256()) ? landing.path(file.sha256()) : file.file().path();
    List<Delivery> deliveries = new ArrayList<>();
    for (Recognised recognised : recognition.recognise(file.name(), content)) {
      deliveries.add(file.delivery(recognised, now));
    }
    return deliveries;
  }
}
