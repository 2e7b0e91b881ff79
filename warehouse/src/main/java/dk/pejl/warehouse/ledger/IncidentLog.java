package dk.pejl.warehouse.ledger;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The ledger's memory of incidents and of who was told of them. It behaves as {@link Ledger} does:
 * one transaction at a time, patient with other processes, empty before anything happened.
 */
public final class IncidentLog {
  private final LedgerFile file;

  public IncidentLog(PejlHome home, DuckDb duckDb, Pause pause) {
    this.file = new LedgerFile(home.ledger(), duckDb, pause);
  }

  /** That of {@code home}, with DuckDB's settings from the environment. */
  public static IncidentLog of(PejlHome home, Map<String, String> environment) {
    return new IncidentLog(home, new DuckDb(DuckDbSettings.of(home, environment)), Pause.real());
  }

  /** Incidents that are not well yet, oldest first. */
  public List<Incident> open() {
    return file.read(IncidentRows::open, List.of());
  }

  /**
   * Records what opened and what is well, and that {@code recipients} shall be told: of all that is
   * open, each once, and whoever was to be told of an incident also of its end.
   */
  public void record(
      List<Incident> opened, List<Incident> closed, List<String> recipients, Instant now) {
    file.write(
        connection -> {
          opened.forEach(incident -> IncidentRows.add(connection, incident));
          closed.forEach(
              incident -> {
                IncidentRows.close(connection, incident, now);
                NoticeRows.oweClosed(connection, incident, now);
              });
          NoticeRows.oweOpened(connection, recipients, now);
        });
  }

  /** What nobody accepted yet, oldest incident first. */
  public List<Notice> pending() {
    return file.read(NoticeRows::pending, List.of());
  }

  /** Records that these were accepted, all of them or none. */
  public void accept(List<Notice> notices, Instant now) {
    file.write(connection -> notices.forEach(notice -> NoticeRows.accept(connection, notice, now)));
  }

  /** The statuses that {@code recipient} knows. */
  public List<ToldStatus> toldStatuses(String recipient) {
    return file.read(
        connection ->
            Sql.query(
                connection,
                row ->
                    new ToldStatus(
                        row.getString("recipient"),
                        row.getString("target_id"),
                        row.getString("status"),
                        row.getString("status_text")),
                "from told_status where recipient = ? order by target_id",
                recipient),
        List.of());
  }

  /** Records what recipients know from now on, all of it or nothing. */
  public void recordTold(List<ToldStatus> statuses, Instant now) {
    if (!statuses.isEmpty()) {
      file.write(
          connection ->
              statuses.forEach(
                  told ->
                      Sql.update(
                          connection,
                          "insert or replace into told_status values (?, ?, ?, ?, ?)",
                          told.recipient(),
                          told.targetId(),
                          told.status(),
                          told.statusText(),
                          UtcTime.of(now))));
    }
  }
}
