package dk.pejl.etl.source;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.PejlHome;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.landing.ContractRecognition;
import dk.pejl.etl.landing.Fetch;
import dk.pejl.etl.landing.Landing;
import dk.pejl.etl.landing.ListLog;
import dk.pejl.warehouse.ledger.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A home with sources, whose pauses take no time. */
final class SourceHome {
  private static final String FAST =
      ", limits: {answer_seconds: 3, total_seconds: 6, tries: 2, between_seconds: 0}}";

  private static final Contracts CONTRACTS = Contracts.load(Path.of("none"));

  private final PejlHome home;
  private final ListLog log = new ListLog();
  private final Map<String, String> environment = new TreeMap<>();
  private Sources sources = new Sources(List.of());

  SourceHome(Path folder) {
    this.home = new PejlHome(folder);
  }

  /** Writes {@code sources.yaml}: each id with its map in braces. */
  void configure(Map<String, String> byId) {
    String yaml =
        new TreeMap<>(byId)
            .entrySet().stream()
                .map(one -> one.getKey() + ": " + fast(one.getValue()))
                .collect(Collectors.joining("\n"));
    try {
      Files.writeString(home.sourcesFile(), yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sources = Sources.load(home.sourcesFile(), CONTRACTS);
  }

  private static String fast(String map) {
    return map.contains("kind: inbox") ? map : map.replaceFirst("}$", "") + FAST;
  }

  void environment(String name, String value) {
    environment.put(name, value);
  }

  Path folder() {
    return home.path();
  }

  ListLog log() {
    return log;
  }

  /** Puts a file into the inbox that has lain there for an hour. */
  void deliver(String name, String text) throws IOException {
    Path file = home.inbox().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(
        file, FileTime.from(Clock.systemUTC().instant().minus(Duration.ofHours(1))));
  }

  SourceResult take(String id) {
    return fetch().take(sources.named(id));
  }

  List<SourceResult> takeAll() {
    SourceFetch fetch = fetch();
    return sources.all().stream().map(fetch::take).toList();
  }

  /** How many new deliveries come, without a fault. */
  int brings(String id) {
    SourceResult result = take(id);
    assertThat(result.fault()).isEmpty();
    return result.fetched().deliveries().size();
  }

  /** The fault, which is of this kind and one line that leaves nothing behind. */
  SourceFault fault(String id, FaultKind kind) {
    SourceResult result = take(id);
    assertThat(result.fault()).isPresent();
    SourceFault fault = result.fault().get();
    assertThat(fault.kind()).as(fault.getMessage()).isEqualTo(kind);
    assertThat(fault.getMessage()).doesNotContain("\n");
    assertThat(result.fetched().deliveries()).isEmpty();
    assertThat(parts()).isEmpty();
    return fault;
  }

  private SourceFetch fetch() {
    Clock clock = Clock.systemUTC();
    return new SourceFetch(
        home,
        CONTRACTS,
        new Fetch(home.landing(), new ContractRecognition(CONTRACTS), log, clock),
        environment,
        pause -> {},
        clock);
  }

  byte[] landed(Delivery delivery) {
    try {
      return Files.readAllBytes(new Landing(home.landing()).path(delivery.key().sha256()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is left of answers that are no deliveries. */
  List<Path> parts() {
    if (!Files.isDirectory(home.sources())) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(home.sources())) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
