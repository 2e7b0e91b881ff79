package dk.pejl.warehouse.suppression;

import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.indicator.Unit;
import java.sql.Connection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes the values that may be shown, and the country's values beside them. */
public final class Suppression {
  /** Units that are no counts: their values are rates, scores, days or money. */
  private static final Set<Unit> NO_COUNTS =
      EnumSet.of(Unit.PERCENT, Unit.PP, Unit.SCORE_1_5, Unit.SCORE_1_10, Unit.DAYS, Unit.DKK);

  private final IndicatorCatalogue indicators;
  private final Policies policies;
  private final List<SuppressionRule> rules;

  public Suppression(
      IndicatorCatalogue indicators, Policies policies, List<SuppressionRule> rules) {
    this.indicators = indicators;
    this.policies = policies;
    this.rules = List.copyOf(rules);
  }

  /** Suppression by the primary rule. */
  public static Suppression primary(IndicatorCatalogue indicators, Policies policies) {
    SuppressionRule primary = SqlFile.load("suppression/primary.sql")::run;
    return new Suppression(indicators, policies, List.of(primary));
  }

  /**
   * Reads {@code unsuppressed.fact.indicator_value} and fills {@code fact.indicator_value} and
   * {@code fact.benchmark} of the current file, which must be empty.
   */
  public void apply(Connection connection) {
    SqlFile.load("suppression/tables.sql").run(connection);
    indicators.all().forEach(indicator -> insertPolicy(connection, indicator));
    rules.forEach(rule -> rule.mark(connection));
    SqlFile.load("suppression/apply.sql").run(connection);
    SqlFile.load("suppression/benchmark.sql").run(connection);
  }

  private void insertPolicy(Connection connection, Indicator indicator) {
    Policy policy = policies.of(indicator.disclosure());
    Sql.update(
        connection,
        "insert into indicator_policy values (?, ?, ?, ?, ?, ?, ?)",
        indicator.id(),
        !NO_COUNTS.contains(indicator.unit()),
        policy.threshold(),
        policy.hides().contains(Hiding.SMALL_COUNT),
        policy.hides().contains(Hiding.SMALL_BASE),
        policy.hides().contains(Hiding.SMALL_PART),
        policy.missing());
  }
}
