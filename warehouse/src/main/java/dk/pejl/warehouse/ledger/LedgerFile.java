package dk.pejl.warehouse.ledger;

import dk.pejl.console.Pause;
import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.LockedException;
import dk.pejl.warehouse.database.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The ledger's file: opened, used for one transaction, closed. While another process has it open,
 * opening is tried again for 30 seconds.
 */
final class LedgerFile {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** The file's lock holds between processes only; within this one, this lock does. */
  private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

  private final Path file;
  private final DuckDb duckDb;
  private final Pause pause;

  LedgerFile(Path file, DuckDb duckDb, Pause pause) {
    this.file = file;
    this.duckDb = duckDb;
    this.pause = pause;
  }

  /** Runs {@code work} in one transaction on the newest schema, in a new file if there is none. */
  void write(Consumer<Connection> work) {
    use(
        () -> duckDb.openForWriting(file),
        connection -> {
          migrate(connection);
          Sql.inTransaction(connection, () -> work.accept(connection));
          return null;
        });
  }

  /** Reads, and gives {@code none} when there is no ledger yet. */
  <T> T read(Function<Connection, T> work, T none) {
    if (!Files.exists(file)) {
      return none;
    }
    Optional<T> read = readIfCurrent(work);
    if (read.isEmpty()) {
      write(connection -> {});
      read = readIfCurrent(work);
    }
    return read.orElseThrow(() -> new IllegalStateException("The ledger stays old: " + file));
  }

  private <T> Optional<T> readIfCurrent(Function<Connection, T> work) {
    return use(
        () -> duckDb.openForReading(file),
        connection ->
            Changelog.LEDGER.isCurrent(connection)
                ? Optional.of(work.apply(connection))
                : Optional.empty());
  }

  private void migrate(Connection connection) {
    if (!Changelog.LEDGER.isCurrent(connection)) {
      Changelog.LEDGER.update(connection);
    }
  }

  private <T> T use(Opening opening, Function<Connection, T> work) {
    IN_THIS_PROCESS.lock();
    try {
      PejlHome.createPrivate(file.getParent());
      try (Connection connection = openPatiently(opening)) {
        return work.apply(connection);
      } catch (SQLException e) {
        throw PejlException.outsideService("Cannot close the ledger: " + e.getMessage(), e);
      }
    } finally {
      IN_THIS_PROCESS.unlock();
    }
  }

  private Connection openPatiently(Opening opening) {
    Duration waited = Duration.ZERO;
    while (true) {
      try {
        return opening.open();
      } catch (LockedException e) {
        if (waited.compareTo(PATIENCE) >= 0) {
          throw PejlException.outsideService(
              "Cannot open the ledger: another process has held "
                  + file
                  + " for "
                  + PATIENCE.toSeconds()
                  + " seconds",
              e);
        }
      }
      pause.sleep(PAUSE);
      waited = waited.plus(PAUSE);
    }
  }

  @FunctionalInterface
  private interface Opening {
    Connection open();
  }
}
