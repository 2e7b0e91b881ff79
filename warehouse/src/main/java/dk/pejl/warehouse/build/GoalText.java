package dk.pejl.warehouse.build;

import dk.pejl.console.DanishFormat;
import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.Unit;
import dk.pejl.warehouse.register.Comparison;
import dk.pejl.warehouse.register.Goal;
import dk.pejl.warehouse.register.GoalPeriod;
import dk.pejl.warehouse.register.Period;
import dk.pejl.warehouse.register.Target;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** A target's goal as people read it: {@code mindst 30 % i 2025}. */
final class GoalText {
  private GoalText() {}

  static String of(Target target, Indicator indicator) {
    if (target.goal() instanceof Goal.Fixed goal) {
      return words(goal.comparison()) + " " + amount(goal.value(), indicator) + when(goal.when());
    }
    if (target.goal() instanceof Goal.Relative goal) {
      return relative(goal, indicator) + when(goal.when());
    }
    return switch (target.direction()) {
      case UP -> "op";
      case DOWN -> "ned";
      case KEEP_OR_UP -> "fastholdes eller op";
    };
  }

  private static String relative(Goal.Relative goal, Indicator indicator) {
    if (goal.change().signum() == 0) {
      return words(goal.comparison()) + " udgangspunktet";
    }
    Unit unit = indicator.unit() == Unit.PERCENT ? Unit.PP : indicator.unit();
    String change = number(goal.change().abs(), indicator) + " " + unit.title();
    return change + (goal.change().signum() < 0 ? " lavere" : " højere") + " end udgangspunktet";
  }

  private static String words(Comparison comparison) {
    return switch (comparison) {
      case OVER -> "over";
      case AT_LEAST -> "mindst";
      case UNDER -> "under";
      case AT_MOST -> "højst";
    };
  }

  private static String amount(BigDecimal value, Indicator indicator) {
    String number = number(value, indicator);
    return switch (indicator.unit()) {
      case PERCENT -> number + " %";
      case SCORE_1_5, SCORE_1_10 -> number;
      default -> number + " " + indicator.unit().title();
    };
  }

  /** With the indicator's decimals, unless the number is whole in a unit that is not a score. */
  private static String number(BigDecimal value, Indicator indicator) {
    boolean isScore = indicator.unit() == Unit.SCORE_1_5 || indicator.unit() == Unit.SCORE_1_10;
    boolean isWhole = value.stripTrailingZeros().scale() <= 0;
    return DanishFormat.number(value, isWhole && !isScore ? 0 : indicator.decimals());
  }

  private static String when(GoalPeriod when) {
    return switch (when.kind()) {
      case EVERY_YEAR -> " hvert år";
      case AT_DEADLINE -> "";
      case IN_PERIODS ->
          when.periods().stream().map(Period::id).collect(Collectors.joining(" og ", " i ", ""));
    };
  }
}
