package dk.pejl.etl.landing;

import dk.pejl.console.HomeLock;
import dk.pejl.etl.landing.DeliveryMeta.InvalidMetaException;
import dk.pejl.etl.landing.Recognition.Recognised;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.InvalidMetaRule;
import dk.pejl.etl.rule.UnknownFileRule;
import dk.pejl.warehouse.ledger.Delivery;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Takes in the files of an inbox: keeps their bytes and registers those that bring something new.
 * Other fetches are kept out while it registers, and only then.
 */
public final class Fetch {
  private final Path landingFolder;
  private final Landing landing;
  private final Recognition recognition;
  private final DeliveryLog log;
  private final Clock clock;

  public Fetch(Path landingFolder, Recognition recognition, DeliveryLog log, Clock clock) {
    this.landingFolder = landingFolder;
    this.landing = new Landing(landingFolder);
    this.recognition = recognition;
    this.log = log;
    this.clock = clock;
  }

  /** Takes in what lies in {@code inbox}, which is left as it is. */
  public Fetched take(Inbox inbox) {
    List<Taken> files = inbox.files().stream().map(this::keep).toList();
    HomeLock lock = HomeLock.await(landingFolder.resolve("fetch.lock"), "./pejl fetch");
    try {
      return register(inbox, files);
    } finally {
      lock.close();
    }
  }

  /** Keeps the bytes of a known file; an unknown one stays where it is. */
  private Taken keep(InboxFile file) {
    if (!recognition.knows(file.name())) {
      return refused(file, new UnknownFileRule().check());
    }
    try {
      return Taken.kept(file, DeliveryMeta.beside(file.path()), landing.store(file.path()));
    } catch (InvalidMetaException e) {
      return refused(file, new InvalidMetaRule().check(e.getMessage()));
    }
  }

  private static Taken refused(InboxFile file, Finding reason) {
    return Taken.refused(file, Landing.hash(file.path()), reason);
  }

  private Fetched register(Inbox inbox, List<Taken> files) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Registration registration = new Registration(log.deliveries(), log.fileFindings());
    SeenFiles seen = SeenFiles.load(landingFolder.resolve("seen.json"));
    TreeMap<String, String> lying = new TreeMap<>();
    for (Taken file : files) {
      if (file.refusal().isPresent()) {
        registration.add(file.finding(now));
      } else {
        lying.put(file.name(), file.identity());
        if (seen.has(inbox, file.name(), file.identity())) {
          registration.ignore();
        } else {
          deliveries(file, now).forEach(registration::add);
        }
      }
    }
    Fetched fetched = registration.fetched();
    if (!fetched.deliveries().isEmpty() || !fetched.findings().isEmpty()) {
      log.register(fetched.deliveries(), fetched.findings());
    }
    seen.note(inbox, lying);
    return fetched;
  }

  private List<Delivery> deliveries(Taken file, Instant now) {
    List<Delivery> deliveries = new ArrayList<>();
    for (Recognised recognised : recognition.recognise(file.name(), landing.path(file.sha256()))) {
      deliveries.add(file.delivery(recognised, now));
    }
    return deliveries;
  }
}
