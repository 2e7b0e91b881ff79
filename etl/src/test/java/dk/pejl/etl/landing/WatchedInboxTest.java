package dk.pejl.etl.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.Pause;
import dk.pejl.etl.contract.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedInboxTest {
  private static final Contracts CONTRACTS = Contracts.load(Path.of("none"));
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String NAME = "statistikbanken/FOLK1A.csv";
  private static final String TEXT = "OMRÅDE;KØN;ALDER;TID;INDHOLD\n183;1;17;2024K1;7\n";

  @TempDir Path home;
  private final ListLog log = new ListLog();
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-20T08:00:00Z");
  private WatchedInbox inbox;
  private boolean isMounted;
  private Meanwhile whileRegistered = nothing();
  private boolean archives = true;

  @BeforeEach
  void makeInbox() throws IOException {
    Files.createDirectory(home.resolve("inbox"));
  }

  @Test
  void takesWhatHasLainStillAndMovesItToTheArchive() throws IOException {
    drop(NAME, TEXT, Duration.ofMinutes(2));
    assertThat(fetch(nothing()).deliveries()).hasSize(1);
    assertThat(pauses).isEmpty();
    assertThat(home.resolve("inbox").resolve(NAME)).doesNotExist();
    Path archived = home.resolve("inbox-archive/2026-11").resolve(NAME);
    assertThat(archived).hasContent(TEXT);
    assertThat(Files.isSameFile(archived, landed())).as("it costs no room").isTrue();
    assertThat(fetch(nothing()).deliveries()).isEmpty();
  }

  @Test
  void waitsForWhatHasJustComeAndTakesItWhenItRests() throws IOException {
    drop(NAME, TEXT, Duration.ofSeconds(20));
    assertThat(fetch(nothing()).deliveries()).hasSize(1);
    assertThat(pauses).containsExactly(Duration.ofSeconds(40));
  }

  @Test
  void leavesWhatIsGrowingAndSaysSo() throws IOException {
    drop("FOLK1A.csv", TEXT, Duration.ofMinutes(2));
    drop("NEET2.csv", "OMRÅDE;KØ", Duration.ofSeconds(1));
    Fetched fetched = fetch(() -> drop("NEET2.csv", "OMRÅDE;KØN;ALDER", Duration.ZERO));
    assertThat(fetched.deliveries())
        .extracting(delivery -> delivery.fileName())
        .containsExactly("FOLK1A.csv");
    assertThat(inbox.waiting()).containsExactly("NEET2.csv");
    assertThat(home.resolve("inbox/NEET2.csv")).exists();
  }

  @Test
  void doesNotTrustAnotherMachinesClock() throws IOException {
    drop(NAME, TEXT, Duration.ofHours(-5));
    assertThat(
            fetch(() -> drop(NAME, TEXT + "183;2;17;2024K1;8\n", Duration.ofHours(-5)))
                .deliveries())
        .isEmpty();
    assertThat(pauses).containsExactly(MINUTE);
    assertThat(fetch(nothing()).deliveries()).hasSize(1);
  }

  @Test
  void takesAMarkedFileAtOnceAndClearsWhatLiesBesideIt() throws IOException {
    drop(NAME, TEXT, Duration.ZERO);
    drop(NAME + ".done", "", Duration.ZERO);
    drop(NAME + ".meta.json", "{\"known_on\": \"2026-10-31\"}", Duration.ZERO);
    assertThat(fetch(nothing()).deliveries().get(0).key().knownOn()).isEqualTo("2026-10-31");
    assertThat(pauses).isEmpty();
    assertThat(home.resolve("inbox/statistikbanken")).isEmptyDirectory();
    assertThat(home.resolve("inbox-archive/2026-11").resolve(NAME + ".meta.json")).exists();
  }

  @Test
  void waitsForTheMetaFileToo() throws IOException {
    drop(NAME, TEXT, Duration.ofHours(1));
    drop(NAME + ".meta.json", "{\"known_on\": ", Duration.ZERO);
    Fetched growing =
        fetch(() -> drop(NAME + ".meta.json", "{\"known_on\": \"2026-10-31\"}", Duration.ZERO));
    assertThat(growing.findings()).isEmpty();
    assertThat(inbox.waiting()).containsExactly(NAME);
    assertThat(fetch(nothing()).deliveries().get(0).key().knownOn()).isEqualTo("2026-10-31");
  }

  @Test
  void aMetaFileThatComesTooLateIsUsedTheNextTime() throws IOException {
    drop(NAME, TEXT, Duration.ofHours(1));
    whileRegistered =
        () -> drop(NAME + ".meta.json", "{\"known_on\": \"2026-10-31\"}", Duration.ofHours(1));
    fetch(nothing());
    assertThat(home.resolve("inbox").resolve(NAME)).exists();
    whileRegistered = nothing();
    assertThat(fetch(nothing()).deliveries().get(0).key().knownOn()).isEqualTo("2026-10-31");
    assertThat(home.resolve("inbox/statistikbanken")).isEmptyDirectory();
  }

  @Test
  void tellsOfAMetaFileWithoutItsFile() throws IOException {
    drop(NAME + ".meta.json", "{}", Duration.ofHours(1));
    fetch(nothing());
    assertThat(inbox.waiting()).containsExactly(NAME + ".meta.json");
  }

  @Test
  void doesNotTrustTheMarkOfAnEarlierFile() throws IOException {
    archives = false;
    drop(NAME, TEXT, Duration.ofDays(31));
    drop(NAME + ".done", "", Duration.ofDays(31));
    assertThat(fetch(nothing()).deliveries()).hasSize(1);
    drop(NAME, TEXT.substring(0, TEXT.length() - 3), Duration.ZERO);
    assertThat(fetch(() -> drop(NAME, TEXT.substring(0, TEXT.length() - 2), Duration.ZERO)))
        .extracting(Fetched::deliveries)
        .isEqualTo(List.of());
    assertThat(inbox.waiting()).containsExactly(NAME);
  }

  @Test
  void doesNotTrustTheAgeOfWhatLiesOnAnotherMachine() throws IOException {
    isMounted = true;
    drop(NAME, TEXT, Duration.ofMinutes(5));
    Fetched growing = fetch(() -> drop(NAME, TEXT + "183;2;17;2024K1;8\n", Duration.ofMinutes(5)));
    assertThat(growing.deliveries()).isEmpty();
    assertThat(inbox.waiting()).containsExactly(NAME);
    assertThat(fetch(nothing()).deliveries()).hasSize(1);
    assertThat(pauses).containsExactly(MINUTE, MINUTE);
  }

  @Test
  void leavesWhatNoContractKnows() throws IOException {
    drop("ferie.jpg", "?", Duration.ofHours(1));
    assertThat(fetch(nothing()).findings()).hasSize(1);
    assertThat(home.resolve("inbox/ferie.jpg")).exists();
    assertThat(fetch(nothing()).findings()).isEmpty();
  }

  @Test
  void keepsTwoFilesOfOneNameApart() throws IOException {
    drop(NAME, TEXT, MINUTE);
    fetch(nothing());
    drop(NAME, TEXT.replace(";7", ";8"), MINUTE);
    fetch(nothing());
    String other = log.deliveries().get(1).key().sha256().substring(0, 12);
    assertThat(home.resolve("inbox-archive/2026-11").resolve(NAME)).hasContent(TEXT);
    assertThat(home.resolve("inbox-archive/2026-11").resolve(NAME + "." + other)).exists();
  }

  @Test
  void takesTheSameFileAgainWithoutNews() throws IOException {
    drop(NAME, TEXT, MINUTE);
    fetch(nothing());
    drop(NAME, TEXT, MINUTE);
    Fetched again = fetch(nothing());
    assertThat(again.deliveries()).isEmpty();
    assertThat(again.ignored()).isEqualTo(1);
    assertThat(home.resolve("inbox").resolve(NAME)).doesNotExist();
    assertThat(log.deliveries()).hasSize(1);
  }

  @Test
  void whatIsPurgedGoesFromTheArchiveToo() throws IOException {
    drop(NAME, TEXT, MINUTE);
    drop("NEET2.csv", "OMRÅDE;KØN;ALDER;STATUSNEET;TID;INDHOLD\n", MINUTE);
    fetch(nothing());
    archive().remove(Set.of(Landing.hash(landed())));
    assertThat(home.resolve("inbox-archive/2026-11").resolve(NAME)).doesNotExist();
    assertThat(home.resolve("inbox-archive/2026-11/NEET2.csv")).exists();
  }

  @Test
  void aMountThatDroppedOffChangesNothing() throws IOException {
    isMounted = true;
    archives = false;
    drop("old/FOLK1A.csv", TEXT, Duration.ofHours(2));
    fetch(nothing());
    drop("new/FOLK1A.csv", TEXT.replace(";7", ";8"), Duration.ofHours(1));
    fetch(nothing());
    Files.move(home.resolve("inbox"), home.resolve("elsewhere"));
    Files.createDirectory(home.resolve("inbox"));
    assertThatThrownBy(() -> fetch(nothing()))
        .isInstanceOfSatisfying(
            BareOriginException.class, fault -> assertThat(fault.noted()).isEqualTo(2));
    Files.delete(home.resolve("inbox"));
    Files.move(home.resolve("elsewhere"), home.resolve("inbox"));
    assertThat(fetch(nothing()).deliveries()).as("the correction stands").isEmpty();
  }

  @Test
  void aMountThatWasEmptiedOnPurposeIsLeftInPeace() throws IOException {
    isMounted = true;
    archives = false;
    drop("FOLK1A.csv", TEXT, Duration.ofHours(1));
    fetch(nothing());
    Files.delete(home.resolve("inbox/FOLK1A.csv"));
    drop(".tom", "", Duration.ZERO);
    assertThat(fetch(nothing()).deliveries()).isEmpty();
    Files.delete(home.resolve("inbox/.tom"));
    assertThat(fetch(nothing()).deliveries()).as("nothing is missed any more").isEmpty();
  }

  @Test
  void whatWaitsIsNotForgotten() throws IOException {
    archives = false;
    drop("old/FOLK1A.csv", TEXT, Duration.ofHours(2));
    fetch(nothing());
    drop("new/FOLK1A.csv", TEXT.replace(";7", ";8"), Duration.ofHours(1));
    fetch(nothing());
    drop("old/FOLK1A.csv", TEXT, Duration.ZERO);
    fetch(() -> drop("old/FOLK1A.csv", TEXT, Duration.ZERO));
    assertThat(inbox.waiting()).containsExactly("old/FOLK1A.csv");
    now = now.plus(MINUTE);
    assertThat(fetch(nothing()).deliveries()).as("it was there all the time").isEmpty();
  }

  @Test
  void whatIsPurgedAndComesAgainDoesNotLieThereForEver() throws IOException {
    drop(NAME, TEXT, MINUTE);
    fetch(nothing());
    String sha256 = log.deliveries().get(0).key().sha256();
    new Landing(home.resolve("landing")).remove(sha256);
    archive().remove(Set.of(sha256));
    log.purge(sha256);
    drop(NAME, TEXT, MINUTE);
    assertThat(fetch(nothing()).deliveries()).isEmpty();
    assertThat(home.resolve("inbox").resolve(NAME)).doesNotExist();
    assertThat(home.resolve("inbox-archive/2026-11").resolve(NAME)).doesNotExist();
  }

  private interface Meanwhile {
    void happens() throws IOException;
  }

  private static Meanwhile nothing() {
    return () -> {};
  }

  private Path landed() {
    Landing landing = new Landing(home.resolve("landing"));
    String sha256 =
        log.deliveries().stream()
            .filter(delivery -> delivery.fileName().equals(NAME))
            .findFirst()
            .orElseThrow()
            .key()
            .sha256();
    return landing.path(sha256);
  }

  private InboxArchive archive() {
    return new InboxArchive(home.resolve("inbox-archive"), () -> now);
  }

  private Fetched fetch(Meanwhile meanwhile) {
    Pause pause =
        duration -> {
          pauses.add(duration);
          now = now.plus(duration);
          try {
            meanwhile.happens();
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        };
    inbox =
        new WatchedInbox(
            Inbox.at(home.resolve("inbox")),
            MINUTE,
            isMounted,
            archives
                ? Optional.of(new WatchedInbox.ArchiveFolder(archive(), ""))
                : Optional.empty(),
            pause,
            () -> now);
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new Fetch(home.resolve("landing"), recognition(), log, clock).take(inbox);
  }

  private Recognition recognition() {
    Recognition byContract = new ContractRecognition(CONTRACTS);
    return new Recognition() {
      @Override
      public boolean knows(String name) {
        return byContract.knows(name);
      }

      @Override
      public List<Recognised> recognise(String name, Path content) {
        try {
          whileRegistered.happens();
        } catch (IOException e) {
          throw new AssertionError(e);
        }
        return byContract.recognise(name, content);
      }
    };
  }

  private void drop(String name, String text, Duration age) throws IOException {
    Path file = home.resolve("inbox").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(now.minus(age)));
  }
}
