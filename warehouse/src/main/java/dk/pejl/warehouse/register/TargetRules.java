package dk.pejl.warehouse.register;

import dk.pejl.yaml.YamlValue;

/** What must hold within one target. */
final class TargetRules {
  private TargetRules() {}

  static void check(
      YamlValue target, TargetType type, Direction direction, Goal goal, Baseline baseline) {
    boolean hasGoal = !(goal instanceof Goal.None);
    if (hasGoal && target.find("direction").isEmpty()) {
      target.find("goal").ifPresent(value -> value.problem("Goal without direction"));
    }
    if (hasGoal && type == TargetType.DIRECTIONAL) {
      problem(target, "goal", "A directional target has no goal; say type: quantified");
    }
    if (!hasGoal && type != TargetType.DIRECTIONAL) {
      target.problem("Missing key 'goal': type is " + type.code());
    }
    if (goal instanceof Goal.Fixed fixed) {
      sameWay(target, direction, fixed.comparison());
    }
    if (goal instanceof Goal.Relative relative) {
      sameWay(target, direction, relative.comparison());
      if (baseline instanceof Baseline.None) {
        problem(target, "goal", "Goal relative to a baseline, but the target has no baseline");
      }
    }
  }

  private static void sameWay(YamlValue target, Direction direction, Comparison comparison) {
    boolean upwards = comparison == Comparison.OVER || comparison == Comparison.AT_LEAST;
    if (target.find("direction").isPresent() && upwards == (direction == Direction.DOWN)) {
      problem(
          target,
          "goal",
          "Goal against the direction: '%s' and direction %s"
              .formatted(comparison.sign(), direction.code()));
    }
  }

  private static void problem(YamlValue target, String key, String text) {
    target.find(key).ifPresent(value -> value.problem(text));
  }
}
