package dk.pejl.warehouse.suppression;

import java.sql.Connection;

/**
 * Marks values that must not be shown. A rule reads {@code unsuppressed.fact.indicator_value},
 * {@code indicator_policy} and what earlier rules put into {@code hidden_value}, and adds to the
 * latter: the primary rule marks values that are small themselves, a complementary rule marks
 * values from which a marked one could be worked out.
 */
@FunctionalInterface
public interface SuppressionRule {
  void mark(Connection connection);
}
