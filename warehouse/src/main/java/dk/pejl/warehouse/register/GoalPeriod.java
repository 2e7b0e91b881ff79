package dk.pejl.warehouse.register;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** When a goal shall hold: every year, in the periods named (each of them), or at the deadline. */
public record GoalPeriod(Kind kind, List<Period> periods) {
  /** The three ways. */
  public enum Kind {
    EVERY_YEAR,
    IN_PERIODS,
    AT_DEADLINE
  }

  /** Holds each year. */
  public static final GoalPeriod EVERY_YEAR = new GoalPeriod(Kind.EVERY_YEAR, List.of());

  /** Holds when the deadline comes. */
  public static final GoalPeriod AT_DEADLINE = new GoalPeriod(Kind.AT_DEADLINE, List.of());

  public GoalPeriod {
    Objects.requireNonNull(kind, "kind is null");
    periods = List.copyOf(periods);
  }

  /**
   * The text in tables: {@code every year}, {@code at deadline}, {@code 2024/25}, {@code
   * 2025;2026}.
   */
  public String code() {
    return switch (kind) {
      case EVERY_YEAR -> "every year";
      case AT_DEADLINE -> "at deadline";
      case IN_PERIODS -> periods.stream().map(Period::id).collect(Collectors.joining(";"));
    };
  }
}
