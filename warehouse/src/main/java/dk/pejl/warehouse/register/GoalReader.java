package dk.pejl.warehouse.register;

import dk.pejl.yaml.YamlValue;
import java.util.Optional;
import java.util.Set;

/** Reads what a target shall reach and when. */
final class GoalReader {
  private GoalReader() {}

  /** The goal of {@code target}, which gives {@link Goal.None} when it has none. */
  static Goal read(YamlValue target) {
    return target.find("goal").map(GoalReader::goal).orElse(new Goal.None());
  }

  private static Goal goal(YamlValue value) {
    value.onlyKeys(Set.of("comparison", "value", "change", "period", "note"));
    Comparison comparison =
        Fields.choice(value, "comparison", Comparison.values(), Comparison::sign);
    GoalPeriod when = value.find("period").map(GoalReader::when).orElse(GoalPeriod.AT_DEADLINE);
    String note = Fields.text(value, "note");
    Optional<YamlValue> change = value.find("change");
    if (change.isPresent() == value.find("value").isPresent()) {
      value.problem("Invalid goal, expected either 'value' or 'change' (from the baseline)");
    }
    if (change.isPresent()) {
      return new Goal.Relative(comparison, change.get().decimal(), when, note);
    }
    return new Goal.Fixed(comparison, Fields.requiredDecimal(value, "value"), when, note);
  }

  private static GoalPeriod when(YamlValue value) {
    if (value.isScalar() && value.text().equals("every year")) {
      return GoalPeriod.EVERY_YEAR;
    }
    if (value.isScalar() && value.text().equals("at deadline")) {
      return GoalPeriod.AT_DEADLINE;
    }
    return new GoalPeriod(
        GoalPeriod.Kind.IN_PERIODS, value.items().stream().map(Fields::period).toList());
  }
}
