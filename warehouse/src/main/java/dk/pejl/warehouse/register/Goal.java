package dk.pejl.warehouse.register;

import java.math.BigDecimal;
import java.util.Objects;

/** What a target shall reach, in the indicator's unit. */
public sealed interface Goal {
  /** A direction only: better than the baseline. */
  record None() implements Goal {}

  /** A number. */
  record Fixed(Comparison comparison, BigDecimal value, GoalPeriod when, String note)
      implements Goal {
    public Fixed {
      Objects.requireNonNull(comparison, "comparison is null");
      Objects.requireNonNull(value, "value is null");
      Objects.requireNonNull(when, "when is null");
      Objects.requireNonNull(note, "note is null");
    }
  }

  /** The baseline plus {@code change} (which is 0 for "keep", -5 for "reduced by 5 points"). */
  record Relative(Comparison comparison, BigDecimal change, GoalPeriod when, String note)
      implements Goal {
    public Relative {
      Objects.requireNonNull(comparison, "comparison is null");
      Objects.requireNonNull(change, "change is null");
      Objects.requireNonNull(when, "when is null");
      Objects.requireNonNull(note, "note is null");
    }
  }
}
