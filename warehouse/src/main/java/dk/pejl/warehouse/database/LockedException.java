package dk.pejl.warehouse.database;

import java.sql.SQLException;

/** Another process has the database file open; trying again later may help. */
public final class LockedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LockedException(String file, SQLException cause) {
    super("Cannot open database '" + file + "': another process has it open", cause);
  }

  static boolean isLock(SQLException fault) {
    String message = String.valueOf(fault.getMessage());
    return message.contains("Could not set lock") || message.contains("Conflicting lock");
  }
}
