package dk.pejl.warehouse.delivery;

import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.finding.FindingFiles;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Stage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads findings where they stand: on the records of staged deliveries, and in the ledger for files
 * that are no delivery.
 */
final class StagedFindings {
  private final PejlHome home;
  private final Ledger ledger;
  private final DuckDb duckDb;

  StagedFindings(PejlHome home, Ledger ledger, DuckDb duckDb) {
    this.home = home;
    this.ledger = ledger;
    this.duckDb = duckDb;
  }

  /** The findings of all deliveries and files, at most {@code most} of each rule per delivery. */
  List<FoundRow> find(int most) {
    List<FoundRow> found = new ArrayList<>();
    try (Connection connection = duckDb.openInMemory()) {
      for (DeliveryAccount account : DeliveryAccount.all(ledger)) {
        account
            .stage()
            .filter(stage -> stage.counts().findings() > 0)
            .ifPresent(stage -> found.addAll(read(connection, account, stage, most)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close DuckDB: " + e.getMessage(), e);
    }
    ledger
        .fileFindings()
        .forEach(
            one ->
                found.add(
                    new FoundRow(
                        "", one.fileName(), 0, "", one.rule(), one.severity(), one.text())));
    return found;
  }

  private List<FoundRow> read(
      Connection connection, DeliveryAccount account, Stage stage, int most) {
    return FindingFiles.read(
        connection,
        home.staged().resolve(stage.folder()),
        most,
        row ->
            new FoundRow(
                stage.delivery().extract(),
                account.delivery().fileName(),
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)));
  }
}
