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

  private Suppression(
      IndicatorCatalogue indicators, Policies policies, List<SuppressionRule> rules) {
    this.indicators = indicators;
    this.policies = policies;
    this.rules = rules;
  }

  /** What is too small is hidden, and what it could be worked out from. */
  public static Suppression of(IndicatorCatalogue indicators, Policies policies) {
    return new Suppression(
        indicators,
        policies,
        List.of(primary(), new Complementary(policies.thresholds(indicators))));
  }

  /** Only what is too small is hidden; it can be worked out from the rest. */
  public static Suppression ofSmallNumbersAlone(IndicatorCatalogue indicators, Policies policies) {
    return new Suppression(indicators, policies, List.of(primary()));
  }

  private static SuppressionRule primary() {
    return SqlFile.load("suppression/primary.sql")::run;
  }

  /**
   * Reads {@code unsuppressed.fact.indicator_value} and {@code unsuppressed.relation}, and fills
   * {@code fact.indicator_value} and {@code fact.benchmark} of the current file, which must be
   * empty. What it costs to hide a value follows from the targets and printed figures in the
   * current file: {@code dim.target}, {@code dim.target_scope} and {@code fact.published_figure}.
   */
  public void apply(Connection connection) {
    SqlFile.load("suppression/tables.sql").run(connection);
    indicators.all().forEach(indicator -> insertPolicy(connection, indicator));
    rules.forEach(rule -> rule.mark(connection));
    SqlFile.load("suppression/apply.sql").run(connection);
    SqlFile.load("suppression/benchmark.sql").run(connection);
  }

  private void insertPolicy(Connection connection, Indicator indicator) {
    Policy policy = policies.of(indicator);
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
