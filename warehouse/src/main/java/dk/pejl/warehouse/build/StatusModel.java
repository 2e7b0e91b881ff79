package dk.pejl.warehouse.build;

import java.sql.Connection;
import java.time.LocalDate;

/**
 * Judges targets. It reads {@code dim} and the values after suppression of the file that is open,
 * and fills {@code fact.target_status}, {@code fact.target_value} and the marts.
 */
@FunctionalInterface
public interface StatusModel {
  void judge(Connection connection, LocalDate asOf);
}
