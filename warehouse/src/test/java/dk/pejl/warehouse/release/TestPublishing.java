package dk.pejl.warehouse.release;

import dk.pejl.warehouse.build.TestNight;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Run;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Publishes a test's nights, each five minutes after the one before. */
final class TestPublishing {
  private final TestNight night;
  private final Ledger ledger;
  private Instant now = Instant.parse("2026-11-24T03:20:00Z");

  TestPublishing(TestNight night) {
    this.night = night;
    this.ledger = night.ledger();
  }

  Ledger ledger() {
    return ledger;
  }

  Publication publish(String runId, LocalDate asOf) {
    return publish(publisher(10), runId, asOf);
  }

  Publication publish(Publisher publisher, String runId, LocalDate asOf) {
    ledger.recordRun(new Run(runId, asOf, now, 1));
    return publisher.publish(night.build(runId, asOf));
  }

  /** A publisher that keeps {@code keep} releases. */
  Publisher publisher(int keep) {
    now = now.plus(Duration.ofMinutes(5));
    return new Publisher(night.home(), night.duckDb(), ledger, () -> now, keep);
  }

  Releases releases() {
    return new Releases(night.home(), ledger, () -> now);
  }

  /** What is served, the first column as text. */
  List<String> served(String sql) {
    try (Connection connection = night.duckDb().openForReading(night.home().publishedDatabase())) {
      return Sql.query(connection, row -> row.getString(1), sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
