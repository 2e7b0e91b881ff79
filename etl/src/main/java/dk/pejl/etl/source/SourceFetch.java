package dk.pejl.etl.source;

import dk.pejl.console.ExitCode;
import dk.pejl.console.HomeLock;
import dk.pejl.console.Keys;
import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.console.Secret;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.landing.BareOriginException;
import dk.pejl.etl.landing.Fetch;
import dk.pejl.etl.landing.Fetched;
import dk.pejl.etl.landing.Inbox;
import dk.pejl.etl.landing.InboxArchive;
import dk.pejl.etl.landing.InboxFile;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.landing.Origin;
import dk.pejl.etl.landing.WatchedInbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Takes deliveries from sources, one source at a time: a fault of one is its result and leaves the
 * others alone. An answer that is no delivery leaves nothing behind.
 */
public final class SourceFetch {
  private static final String ANSWER = "answer.part";
  private static final String PARTS = "*.part";
  private static final String KNOWN = "known.json";

  private final PejlHome home;
  private final Fetch fetch;
  private final Keys keys;
  private final Inspected inspected;
  private final Landing landing;
  private final Pause pause;
  private final InstantSource clock;

  public SourceFetch(
      PejlHome home,
      Contracts contracts,
      Fetch fetch,
      Map<String, String> environment,
      Pause pause,
      InstantSource clock) {
    this.home = home;
    this.fetch = fetch;
    this.keys = new Keys(home.keys(), environment);
    this.inspected = new Inspected(contracts);
    this.landing = new Landing(home.landing());
    this.pause = pause;
    this.clock = clock;
  }

  /** Whether the key that a source needs is there, good or not. */
  public boolean hasKey(Source source) {
    return source.key().map(keys::has).orElse(true);
  }

  /** Takes what {@code source} has. */
  public SourceResult take(Source source) {
    try {
      return source instanceof InboxSource inbox
          ? takeFiles(inbox)
          : takeAnswer((WebSource) source);
    } catch (SourceFault fault) {
      return SourceResult.failed(source, fault);
    } catch (UncheckedIOException e) {
      return SourceResult.failed(source, local(e));
    } catch (PejlException e) {
      if (e.exitCode() != ExitCode.OUTSIDE_SERVICE) {
        throw e;
      }
      return SourceResult.failed(source, local(e));
    }
  }

  private static SourceFault local(RuntimeException fault) {
    return new SourceFault(
        FaultKind.LOCAL, "noget på maskinen svigtede: " + fault.getMessage(), fault);
  }

  private SourceResult takeFiles(InboxSource source) {
    Path folder = source.folder().orElseGet(() -> PejlHome.createPrivate(home.inbox()));
    if (!Files.isDirectory(folder)) {
      throw new SourceFault(
          FaultKind.UNREACHABLE, "mappen " + folder + " er der ikke; er den monteret?");
    }
    String prefix = source.folder().isEmpty() ? "" : source.id() + "/";
    WatchedInbox inbox =
        new WatchedInbox(
            Inbox.at(folder),
            source.stable(),
            source.folder().isPresent(),
            source.archives()
                ? Optional.of(
                    new WatchedInbox.ArchiveFolder(
                        new InboxArchive(home.inboxArchive(), clock), prefix))
                : Optional.empty(),
            pause,
            clock);
    try {
      Fetched fetched = fetch.take(inbox);
      return new SourceResult(source, fetched, inbox.waiting(), Optional.empty());
    } catch (BareOriginException e) {
      throw new SourceFault(
          FaultKind.UNREACHABLE,
          "mappen "
              + folder
              + " er helt tom, og sidst lå der "
              + e.noted()
              + (e.noted() == 1 ? " fil" : " filer")
              + "; er den monteret? Er den tømt med vilje, så læg en skjult fil (.tom) i den",
          e);
    } catch (UncheckedIOException e) {
      throw new SourceFault(
          FaultKind.LOCAL,
          "filerne i "
              + folder
              + " kunne ikke alle tages: "
              + e.getMessage()
              + "; se efter mappens rettigheder (archive: false, hvis den kun må læses) og disken",
          e);
    }
  }

  private SourceResult takeAnswer(WebSource source) {
    Path folder =
        PejlHome.createPrivate(PejlHome.createPrivate(home.sources()).resolve(source.id()));
    HomeLock lock = lock(folder, source);
    try {
      clear(folder);
      return new SourceResult(source, ask(source, folder), List.of(), Optional.empty());
    } finally {
      clear(folder);
      lock.close();
    }
  }

  private static HomeLock lock(Path folder, WebSource source) {
    try {
      return HomeLock.take(folder.resolve("lock"), "./pejl fetch --source " + source.id());
    } catch (PejlException e) {
      throw new SourceFault(
          FaultKind.LOCAL, "en anden hentning fra den er i gang; vent, til den er færdig", e);
    }
  }

  private Fetched ask(WebSource source, Path folder) {
    Path answer = folder.resolve(ANSWER);
    AnswerOrigin origin = new AnswerOrigin(source, answer);
    Optional<Secret> key = source.key().map(this::key);
    Wire wire =
        new Wire(
            new SourceHttp(
                source.web().limits(), new Patience(RandomGenerator.getDefault()), pause),
            key,
            conditions(source, folder, origin));
    Reply reply = source.ask(wire, answer);
    if (reply.isUnchanged()) {
      return Fetched.UNCHANGED;
    }
    inspected.check(source, answer, reply);
    String sha256 = Landing.hash(answer);
    Fetched fetched = fetch.take(origin);
    KnownAnswer.of(source, sha256, reply).write(folder.resolve(KNOWN));
    return fetched;
  }

  private Secret key(String name) {
    try {
      return keys.find(name);
    } catch (PejlException e) {
      throw new SourceFault(FaultKind.KEY, e.getMessage(), e);
    }
  }

  /** None when what the last answer brought is not here any more, or was withdrawn since. */
  private Map<String, String> conditions(WebSource source, Path folder, Origin origin) {
    return KnownAnswer.read(folder.resolve(KNOWN))
        .filter(known -> known.source().equals(source.toString()))
        .filter(known -> landing.has(known.sha256()))
        .filter(known -> landing.lies(origin, source.web().file(), known.sha256()))
        .map(KnownAnswer::conditions)
        .orElse(Map.of());
  }

  /** Removes answers that a fetch left that was killed. */
  private static void clear(Path folder) {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PARTS)) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot clear " + folder + ": " + e.getMessage(), e);
    }
  }

  /** An answer as the one file that lies at its source. */
  private record AnswerOrigin(WebSource source, Path answer) implements Origin {
    @Override
    public String name() {
      return "source:" + source.id();
    }

    @Override
    public String sender() {
      return source.id();
    }

    @Override
    public List<InboxFile> files() {
      return List.of(new InboxFile(answer, source.web().file()));
    }
  }
}
