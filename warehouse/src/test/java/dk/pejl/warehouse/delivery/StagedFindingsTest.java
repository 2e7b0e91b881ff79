package dk.pejl.warehouse.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.FileFinding;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Stage;
import dk.pejl.warehouse.ledger.StageCounts;
import dk.pejl.warehouse.ledger.StageOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFindingsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:15:00Z");
  private static final DeliveryKey KEY =
      new DeliveryKey("dst_population", "FOLK1A", LocalDate.of(2026, 11, 24), "ab12");

  @TempDir Path folder;
  private PejlHome home;
  private DuckDb duckDb;
  private Ledger ledger;

  @BeforeEach
  void landAndStage() throws IOException, SQLException {
    home = new PejlHome(folder);
    duckDb = new DuckDb(DuckDbSettings.small(folder.resolve("tmp")));
    ledger = Ledger.of(home, Map.of());
    ledger.register(
        List.of(new Delivery(KEY, DeliveryMode.SNAPSHOT, "receipt", "FOLK1A.csv", "", NOW)),
        List.of(new FileFinding("cd34", "notes.txt", "unknown_file", "reject", "Ukendt fil", NOW)));
    String staged = "dst_population/f1";
    ledger.recordStages(
        List.of(
            new Stage(KEY, "f1", staged, StageOutcome.USABLE, new StageCounts(4, 1, 3, 3), NOW)));
    Path held = Files.createDirectories(home.staged().resolve(staged).resolve("outcome=held"));
    try (Connection connection = duckDb.openInMemory()) {
      Sql.execute(
          connection,
          "copy (select cast(n as integer) as record_number, [{'rule': 'invalid_value', 'severity':"
              + " 'hold', 'column': 'persons', 'text': 'Ikke et tal'}] as findings from range(2, 5) as"
              + " r(n)) to "
              + "'"
              + held
              + "/part.parquet' (format parquet)");
    }
  }

  @Test
  void findsEachFindingWithItsRecordAndTheFilesThatAreNoDelivery() {
    assertThat(new StagedFindings(home, ledger, duckDb).find(100))
        .containsExactly(
            found(2),
            found(3),
            found(4),
            new FoundRow("", "notes.txt", 0, "", "unknown_file", "reject", "Ukendt fil"));
  }

  @Test
  void showsNoMoreOfARuleThanAskedFor() {
    assertThat(new StagedFindings(home, ledger, duckDb).find(1))
        .extracting(FoundRow::row)
        .containsExactly(2, 0);
  }

  @Test
  void accountsForEachDelivery() {
    assertThat(DeliveryAccount.all(ledger))
        .singleElement()
        .satisfies(
            account -> {
              assertThat(account.outcome()).isEqualTo("usable");
              assertThat(account.stage().orElseThrow().counts().read()).isEqualTo(4);
            });
  }

  private static FoundRow found(int row) {
    return new FoundRow(
        "dst_population", "FOLK1A.csv", row, "persons", "invalid_value", "hold", "Ikke et tal");
  }

  @Test
  void anExtractThatDeliveredNothingIsNoAllClear() {
    List<DeliveryAccount> accounts = DeliveryAccount.all(ledger);

    assertThatThrownBy(() -> DeliveryAccount.requireDelivered("nope", accounts))
        .isInstanceOf(PejlException.class)
        .hasMessage("Udtrækket 'nope' har ikke leveret noget; leveret har dst_population");
    DeliveryAccount.requireDelivered("dst_population", accounts);
  }
}
