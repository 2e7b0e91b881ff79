package dk.pejl.warehouse.suppression;

import java.sql.Connection;

/**
 * Marks parts of values, numerators and denominators, that must not be shown. A rule reads {@code
 * unsuppressed}, {@code indicator_policy} and {@code shown_value}, which obeys what earlier rules
 * put into {@code hidden_part}, and adds to the latter: the primary rule marks what is small
 * itself, the complementary one what it could be worked out from.
 */
@FunctionalInterface
public interface SuppressionRule {
  void mark(Connection connection);
}
