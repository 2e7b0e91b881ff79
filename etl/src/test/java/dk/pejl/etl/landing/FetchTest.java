package dk.pejl.etl.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.FileFinding;
import dk.pejl.warehouse.ledger.KnownFrom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchTest {
  @TempDir Path home;
  private Path inbox;
  private final ListLog log = new ListLog();
  private Instant now = Instant.parse("2026-11-20T08:00:00Z");

  @BeforeEach
  void makeInbox() throws IOException {
    inbox = Files.createDirectory(home.resolve("inbox"));
  }

  @Test
  void keepsTheBytesAndRegistersTheDelivery() throws IOException {
    drop("south/pupils_2026-11-01.csv", "1;2");
    Delivery delivery = fetch().deliveries().get(0);
    assertThat(delivery.key().extract()).isEqualTo("pupils");
    assertThat(delivery.key().knownOn()).isEqualTo("2026-11-01");
    assertThat(delivery.knownFrom()).isEqualTo("name");
    assertThat(delivery.fileName()).isEqualTo("south/pupils_2026-11-01.csv");
    Path kept = home.resolve("landing").resolve(delivery.key().sha256().substring(0, 2));
    assertThat(kept.resolve(delivery.key().sha256())).hasContent("1;2");
    assertThat(log.deliveries()).containsExactly(delivery);
  }

  @Test
  void leavesTheInboxAsItIs() throws IOException {
    drop("pupils.csv", "1");
    drop("holiday.jpg", "?");
    fetch();
    try (Stream<Path> files = Files.list(inbox)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("pupils.csv", "holiday.jpg");
    }
  }

  @Test
  void ignoresWhatIsUnchanged() throws IOException {
    drop("pupils.csv", "1");
    fetch();
    later();
    Fetched again = fetch();
    assertThat(again.deliveries()).isEmpty();
    assertThat(again.ignored()).isEqualTo(1);
    drop("copy/pupils.csv", "1");
    assertThat(fetch().deliveries()).isEmpty();
  }

  @Test
  void takesACorrectionTakenBackAsANewDelivery() throws IOException {
    for (String content : List.of("1", "2", "1")) {
      drop("pupils.csv", content);
      assertThat(fetch().deliveries()).hasSize(1);
      later();
    }
    assertThat(current().fileName()).isEqualTo("pupils.csv");
    assertThat(current().key().sha256()).isEqualTo(log.deliveries().get(0).key().sha256());
  }

  @Test
  void doesNotTakeACorrectionBackBecauseTheOldFileStillLiesThere() throws IOException {
    drop("pupils.csv", "1");
    fetch();
    later();
    drop("new/pupils.csv", "2");
    String corrected = fetch().deliveries().get(0).key().sha256();
    later();
    assertThat(fetch().deliveries()).isEmpty();
    assertThat(current().key().sha256()).isEqualTo(corrected);
  }

  @Test
  void registersTheSameDatedDeliveriesInAnyOrder() throws IOException {
    drop("pupils_2026-11-03.csv", "1");
    fetch();
    drop("pupils_2026-11-02.csv", "2");
    drop("pupils_2026-11-01.csv", "1");
    fetch();
    assertThat(log.deliveries())
        .extracting(delivery -> delivery.key().knownOn().getDayOfMonth())
        .containsExactlyInAnyOrder(1, 2, 3);
    assertThat(fetch().ignored()).isEqualTo(3);
  }

  /** Whichever comes last: the order of arrival does not matter. */
  @Test
  void tellsOfADeliveryThatAnotherOfItsDayGoesBefore() throws IOException {
    drop("south/pupils_2026-11-01.csv", "1");
    Delivery first = fetch().deliveries().get(0);
    drop("south/pupils_2026-11-01.csv", "2");
    Fetched second = fetch();
    Delivery corrected = second.deliveries().get(0);
    boolean isLater = corrected.key().sha256().compareTo(first.key().sha256()) > 0;

    assertThat(second.outdone()).isEqualTo(isLater ? List.of() : List.of(corrected));
    assertThat(current()).isEqualTo(isLater ? corrected : first);

    drop("south/pupils_2026-11-02.csv", "1");
    assertThat(fetch().outdone()).isEmpty();
    for (String content : List.of("3", "4", "5", "6", "7")) {
      drop("south/pupils_2026-11-02.csv", content);
      Fetched again = fetch();
      assertThat(again.outdone().isEmpty()).isEqualTo(current().equals(again.deliveries().get(0)));
    }
  }

  @Test
  void readsKnownOnAndSenderFromTheMetaFile() throws IOException {
    drop("pupils.csv", "1");
    drop("pupils.csv.meta.json", "{\"known_on\": \"2026-10-31\", \"sender\": \"Ishøj\"}");
    Delivery delivery = fetch().deliveries().get(0);
    assertThat(delivery.key().knownOn()).isEqualTo("2026-10-31");
    assertThat(delivery.knownFrom()).isEqualTo("meta");
    assertThat(delivery.sender()).isEqualTo("Ishøj");
  }

  @Test
  void tellsOfABrokenMetaFileOnceAndTakesTheDeliveryWhenItIsMended() throws IOException {
    drop("pupils.csv", "1");
    drop("pupils.csv.meta.json", "{\"knownon\": \"2026-10-31\"}");
    FileFinding finding = fetch().findings().get(0);
    assertThat(finding.rule()).isEqualTo("invalid_meta");
    assertThat(finding.text()).contains("ukendt nøgle »knownon«");
    assertThat(fetch().findings()).isEmpty();
    assertThat(log.deliveries()).isEmpty();
    drop("pupils.csv.meta.json", "{}");
    assertThat(fetch().deliveries()).hasSize(1);
  }

  @Test
  void tellsOfAnUnknownFileOnceAndKeepsNothingOfIt() throws IOException {
    drop("holiday.jpg", "?");
    assertThat(fetch().findings()).extracting(FileFinding::rule).containsExactly("unknown_file");
    assertThat(fetch().findings()).isEmpty();
    assertThat(log.fileFindings()).hasSize(1);
    assertThat(home.resolve("landing").resolve(Landing.hash(inbox.resolve("holiday.jpg"))))
        .doesNotExist();
  }

  @Test
  void leavesUploadsUnderWayAndHiddenFilesAlone() throws IOException {
    drop("pupils.csv.part", "1");
    drop(".hidden/pupils.csv", "1");
    Fetched fetched = fetch();
    assertThat(fetched.deliveries()).isEmpty();
    assertThat(fetched.findings()).isEmpty();
  }

  @Test
  void saysWhenTheInboxIsNoFolder() {
    assertThatThrownBy(() -> Inbox.at(home.resolve("none")))
        .isInstanceOf(PejlException.class)
        .hasMessageEndingWith("it is not a folder, check --inbox");
  }

  /** A process's own memory is a file that nobody can read from its beginning, not even root. */
  @Test
  void takesTheOthersWhenOneCannotBeRead() throws IOException {
    drop("pupils.csv", "1");
    Path unreadable = Files.createDirectory(inbox.resolve("a")).resolve("pupils.csv");
    Files.createSymbolicLink(unreadable, Path.of("/proc/self/mem"));
    assertThatThrownBy(this::fetch)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot take in a/pupils.csv: ");
    assertThat(log.deliveries()).hasSize(1);
    Files.delete(unreadable);
    assertThat(fetch().deliveries()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadForAWhileIsNotForgotten() throws IOException {
    drop("old/pupils.csv", "1");
    fetch();
    later();
    drop("new/pupils.csv", "2");
    fetch();
    later();
    Path old = inbox.resolve("old/pupils.csv");
    Files.delete(old);
    Files.createSymbolicLink(old, Path.of("/proc/self/mem"));
    assertThatThrownBy(this::fetch).isInstanceOf(UncheckedIOException.class);
    Files.delete(old);
    drop("old/pupils.csv", "1");
    assertThat(fetch().deliveries()).isEmpty();
  }

  @Test
  void passesByWhatVanishesAndLinksThatLeadBack() throws IOException {
    drop("pupils.csv", "1");
    drop("gone/pupils.csv", "2");
    Files.createSymbolicLink(inbox.resolve("loop"), inbox);
    Inbox here = Inbox.at(inbox);
    Origin vanishing =
        new Origin() {
          @Override
          public String name() {
            return here.name();
          }

          @Override
          public List<InboxFile> files() {
            List<InboxFile> files = here.files();
            assertThat(inbox.resolve("gone/pupils.csv").toFile().delete()).isTrue();
            return files;
          }
        };
    assertThat(fetch(vanishing).deliveries())
        .extracting(Delivery::fileName)
        .containsExactly("pupils.csv");
  }

  private void later() {
    now = now.plusSeconds(3600);
  }

  private Delivery current() {
    return DeliverySelection.current(LocalDate.of(2026, 12, 1), log.deliveries(), d -> true).get(0);
  }

  private Fetched fetch() {
    return fetch(Inbox.at(inbox));
  }

  private Fetched fetch(Origin origin) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new Fetch(home.resolve("landing"), new PupilFiles(), log, clock).take(origin);
  }

  private void drop(String name, String content) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** Knows files called {@code pupils.csv} or {@code pupils_<date>.csv} in any folder. */
  private static final class PupilFiles implements Recognition {
    private static final Pattern NAME =
        Pattern.compile("(?:.*/)?pupils(?:_(\\d{4}-\\d\\d-\\d\\d))?\\.csv");

    @Override
    public boolean knows(String name) {
      return NAME.matcher(name).matches();
    }

    @Override
    public List<Recognised> recognise(String name, Path content) {
      Matcher matcher = NAME.matcher(name);
      assertThat(matcher.matches()).isTrue();
      Optional<LocalDate> date = Optional.ofNullable(matcher.group(1)).map(LocalDate::parse);
      return List.of(new Recognised("pupils", "", DeliveryMode.SNAPSHOT, date, KnownFrom.NAME));
    }
  }
}
