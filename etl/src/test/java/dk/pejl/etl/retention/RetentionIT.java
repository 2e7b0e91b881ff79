package dk.pejl.etl.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.etl.landing.Fetched;
import dk.pejl.etl.night.NightHome;
import dk.pejl.etl.pseudonym.PseudonymKey;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.ledger.Decision;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of persons and what goes, over whole nights, with numbers that stay the same. */
@Tag("load")
class RetentionIT {
  private static final LocalDate BEFORE = LocalDate.of(2025, 11, 15);
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final Duration MONTH = Duration.ofDays(30);
  private static final String FIRST = "ungedatabase_ISHØJ_2025_2025-11-01.csv";
  private static final String SECOND = "ungedatabase_ISHØJ_2025_2025-12-01.csv";
  private static final String HEADER =
      "CPR-nr.;Statusdato;Bopælskommune;Fuldført EUD;Fuldført gymnasial;I gang med"
          + ";Offentlig forsørgelse;Timer om ugen;Indvandret\n";

  @TempDir Path folder;
  private NightHome night;

  @BeforeEach
  void deliver() throws IOException {
    night = new NightHome(folder.resolve("home"));
    night.deliver(FIRST, HEADER + rows(12, "EUD") + "7103054099;nogen;183;Nej;Nej;;;0;\n");
    night.deliver(SECOND, HEADER + rows(12, "EUD") + rows(7, ""));
    night.deliver("FOLK1A.csv", "OMRÅDE;KØN;ALDER;TID;INDHOLD\n183;1;17;2024K1;150\n");
  }

  /** Young people of Ishøj on a day, each with a number of their own. */
  private static String rows(int persons, String education) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < persons; i++) {
      rows.append(
          "71%02d05%s%03d;2025-10-31;183;Nej;Nej;%s;;0;\n"
              .formatted(1 + i, education.isEmpty() ? "5" : "4", 100 + i, education));
    }
    return rows.toString();
  }

  private Installation installation() {
    return Installation.of(night.home(), Map.of(), NightHome.silent(), night::now);
  }

  private PurgePlan purge() {
    Purge purge = new Purge(installation());
    PurgePlan plan = purge.plan(Duration.ofDays(20));
    purge.carryOut(plan, "older than 20 days");
    return plan;
  }

  private String load(LocalDate asOf) {
    return night.load(asOf).digest().value();
  }

  private Delivery delivered(String name) {
    return installation().ledger().deliveries().stream()
        .filter(delivery -> delivery.fileName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<Path> stagedLists() throws IOException {
    try (Stream<Path> outputs = Files.list(night.home().staged().resolve("youth_database"))) {
      return outputs.toList();
    }
  }

  /** What a night that watches its inbox leaves of a file that it took. */
  private Path archive(String name) throws IOException {
    Path folder = PejlHome.createPrivate(night.home().inboxArchive().resolve("2026-11"));
    return Files.createLink(
        folder.resolve(name), installation().landing().path(delivered(name).key().sha256()));
  }

  private Set<String> landed() throws IOException {
    return new TreeSet<>(installation().landing().all());
  }

  @Test
  void whatIsPurgedCountsAsBeforeOnAllDatesAndWithALaterContract() throws IOException {
    String before = load(BEFORE);
    String after = load(AS_OF);
    assertThat(before).isNotEqualTo(after);
    Path archived = archive(SECOND);
    night.pass(MONTH);

    PurgePlan plan = purge();
    assertThat(archived).as("nor does the archive keep it").doesNotExist();
    assertThat(plan.files()).hasSize(3);
    assertThat(plan.held()).isEqualTo(1);
    assertThat(landed()).isEmpty();
    assertThat(installation().ledger().seals().values())
        .hasSize(3)
        .allMatch(seal -> seal.reason().equals("older than 20 days"))
        .allMatch(seal -> !seal.sealedBy().isEmpty());

    assertThat(load(AS_OF)).as("the inbox still has the files").isEqualTo(after);
    assertThat(landed()).as("they do not come back").isEmpty();
    changeTheContract();
    assertThat(load(BEFORE)).isEqualTo(before);
    assertThat(load(AS_OF)).isEqualTo(after);
    assertThat(purge().files()).isEmpty();
  }

  /** Of another text, which stages all deliveries anew whose bytes are there. */
  private void changeTheContract() throws IOException {
    Files.createDirectories(night.home().extracts());
    for (String id : List.of("youth_database", "dst_population")) {
      Files.writeString(
          night.home().extracts().resolve(id + ".yaml"),
          Files.readString(Path.of("src/main/resources/extracts/" + id + ".yaml")) + "\n# other\n");
    }
  }

  @Test
  void whatIsNotOldOrNotReadStays() throws IOException {
    load(AS_OF);
    assertThat(purge().files()).isEmpty();
    night.pass(MONTH);
    changeTheContract();
    PurgePlan plan = purge();
    assertThat(plan.files()).isEmpty();
    assertThat(plan.unread()).hasSize(3);
    assertThat(landed()).hasSize(3);
  }

  @Test
  void aPurgeThatDiedBetweenTheLedgerAndTheBytesIsGoneOnWith() throws IOException {
    String digest = load(AS_OF);
    night.pass(MONTH);
    Purge purge = new Purge(installation());
    purge.seal(purge.plan(Duration.ofDays(20)), "died");
    assertThat(landed()).hasSize(3);
    assertThat(load(AS_OF)).isEqualTo(digest);

    purge();
    assertThat(landed()).isEmpty();
    assertThat(installation().ledger().seals().values())
        .allMatch(seal -> seal.reason().equals("died"));
    assertThat(load(AS_OF)).isEqualTo(digest);
  }

  @Test
  void aSealedDeliveryWhoseOutputIsGoneIsAClearError() throws IOException {
    load(AS_OF);
    night.pass(MONTH);
    purge();
    Seal seal = installation().ledger().seals().get(delivered(SECOND).key());
    Path sealed = night.home().staged().resolve(seal.folder());
    Files.delete(PejlHome.createPrivate(sealed).resolve("step.json"));
    assertThatThrownBy(() -> load(AS_OF))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("Cannot use the sealed delivery " + SECOND)
        .hasMessageContaining(seal.folder());
    assertThat(sealed).as("what is left of it stays").isDirectory();
  }

  @Test
  void whatIsWithdrawnCountsForNoDateAndLeavesNothing() throws IOException, SQLException {
    Path second = night.home().inbox().resolve(SECOND);
    byte[] content = Files.readAllBytes(second);
    Files.delete(second);
    String without = load(AS_OF);
    Files.write(second, content);
    String with = load(AS_OF);
    assertThat(with).isNotEqualTo(without);
    assertThat(personsInCore()).hasSize(19);

    Path archived = archive(SECOND);
    Withdrawal withdrawal = new Withdrawal(installation());
    List<Delivery> deliveries = withdrawal.find(delivered(SECOND).key().shortId());
    withdrawal.withdraw(deliveries, "the wrong municipality's list");
    assertThat(archived).doesNotExist();
    assertThat(withdrawal.instead(deliveries.get(0)).map(Delivery::fileName)).contains(FIRST);
    assertThat(landed()).doesNotContain(deliveries.get(0).key().sha256());
    assertThat(night.home().built()).doesNotExist();
    assertThat(stagedLists()).hasSize(1);
    assertThat(installation().ledger().decisions())
        .extracting(Decision::kind, Decision::subject, Decision::reason)
        .containsExactly(
            tuple(
                Decision.WITHDRAW,
                deliveries.get(0).key().sha256(),
                "the wrong municipality's list"));

    Fetched fetched = night.fetch();
    assertThat(fetched.findings()).extracting(finding -> finding.rule()).contains("withdrawn_file");
    assertThat(load(AS_OF)).isEqualTo(without);
    assertThat(personsInCore()).hasSize(12);
    assertThat(landed()).doesNotContain(deliveries.get(0).key().sha256());

    withdrawal.readmit(deliveries, "it was right");
    assertThat(load(AS_OF)).isEqualTo(with);
    assertThat(personsInCore()).hasSize(19);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aWithdrawalThatDiedIsGoneOnWithByTheNextNight(boolean isPurged) throws IOException {
    load(AS_OF);
    if (isPurged) {
      night.pass(MONTH);
      purge();
    }
    String sha256 = delivered(SECOND).key().sha256();
    installation()
        .ledger()
        .recordDecision(new Decision(night.now(), Decision.WITHDRAW, sha256, "wrong", "pejl"));
    assertThat(landed().contains(sha256)).isNotEqualTo(isPurged);
    load(AS_OF);
    assertThat(landed()).doesNotContain(sha256);
    assertThat(stagedLists()).hasSize(1);
  }

  @Test
  void aSealedDeliveryCanBeWithdrawnAndComeAgain() throws IOException, SQLException {
    String with = load(AS_OF);
    night.pass(MONTH);
    purge();
    Withdrawal withdrawal = new Withdrawal(installation());
    List<Delivery> deliveries = withdrawal.find(delivered(SECOND).key().sha256());
    withdrawal.withdraw(deliveries, "wrong");
    assertThat(load(AS_OF)).isNotEqualTo(with);
    assertThat(personsInCore()).hasSize(12);
    night.pass(Duration.ofHours(1));
    withdrawal.readmit(deliveries, "right");
    assertThat(load(AS_OF)).isEqualTo(with);
  }

  @Test
  void aNewKeyGivesEveryPersonAnotherPseudonymAndTheSameNumbers() throws Exception {
    String digest = load(AS_OF);
    Set<String> old = personsInCore();
    String oldKey = Files.readString(night.home().pseudonymKey());
    KeyRotation rotation = new KeyRotation(installation());
    KeyRotation.Cost cost = rotation.cost();
    assertThat(cost.deliveries()).isEqualTo(3);
    assertThat(cost.records()).isEqualTo(13 + 19 + 1);
    rotation.requirePossible(cost);

    PseudonymKey key = rotation.rotate("routine");
    assertThat(Files.readString(night.home().pseudonymKey())).isNotEqualTo(oldKey);
    assertThat(load(AS_OF)).isEqualTo(digest);
    assertThat(personsInCore()).hasSameSizeAs(old).doesNotContainAnyElementsOf(old);
    assertThat(installation().ledger().decisions())
        .extracting(Decision::kind, Decision::subject)
        .containsExactly(tuple(Decision.ROTATE_KEY, key.id()));
    assertThat(stepsWith(oldKeyId(oldKey))).isEmpty();
  }

  private String oldKeyId(String key) throws IOException {
    return PseudonymKey.read(Files.writeString(folder.resolve("old.key"), key)).id();
  }

  private List<Path> stepsWith(String text) throws IOException {
    try (Stream<Path> files = Files.walk(night.home().path())) {
      return files
          .filter(file -> file.endsWith("step.json"))
          .filter(file -> contains(file, text))
          .toList();
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theKeyStaysWhileWhatIsSealedNeedsIt() throws IOException {
    load(AS_OF);
    night.pass(MONTH);
    purge();
    KeyRotation rotation = new KeyRotation(installation());
    assertThat(rotation.cost().sealed()).as("the population has no persons").hasSize(2);
    assertThatThrownBy(() -> rotation.requirePossible(rotation.cost()))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("2 deliveries of persons are purged");

    PseudonymKey.replace(night.home().pseudonymKey());
    assertThatThrownBy(() -> load(AS_OF))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("restore that key from its backup");
  }

  /** The pseudonyms in the newest core file. */
  private Set<String> personsInCore() throws IOException, SQLException {
    Path core;
    try (Stream<Path> files = Files.walk(night.home().built())) {
      core =
          files
              .filter(file -> file.endsWith("core.duckdb"))
              .filter(file -> file.getParent().getParent().endsWith("core"))
              .max(Comparator.comparing(file -> file.getParent().toFile().lastModified()))
              .orElseThrow();
    }
    try (Connection connection =
        new DuckDb(DuckDbSettings.small(folder.resolve("tmp"))).openForReading(core)) {
      return new TreeSet<>(
          Sql.query(
              connection,
              row -> row.getString(1),
              "select distinct person_hi || ' ' || person_lo from fact.youth_status"));
    }
  }
}
