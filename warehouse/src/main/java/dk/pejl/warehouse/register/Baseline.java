package dk.pejl.warehouse.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where a target starts from. All but {@link Printed} are derived from the warehouse's values. */
public sealed interface Baseline {
  /** No baseline: the goal holds or it does not. */
  record None() implements Baseline {}

  /**
   * The document's own value. {@code stated} is false when it only follows from figures that are
   * printed; {@code forecast} when it is an expectation, not an outcome. {@code counts} holds the
   * printed counts by name ({@code numerator}, {@code denominator} and the document's own), {@code
   * members} the printed values of members of the scope.
   */
  record Printed(
      Period period,
      BigDecimal value,
      boolean stated,
      boolean forecast,
      Map<String, BigDecimal> counts,
      List<MemberValue> members,
      String note)
      implements Baseline {
    public Printed {
      Objects.requireNonNull(period, "period is null");
      Objects.requireNonNull(value, "value is null");
      counts = Map.copyOf(counts);
      members = List.copyOf(members);
      Objects.requireNonNull(note, "note is null");
    }
  }

  /** The warehouse's value of one period. */
  record ValueOf(Period period, String note) implements Baseline {
    public ValueOf {
      Objects.requireNonNull(period, "period is null");
      Objects.requireNonNull(note, "note is null");
    }
  }

  /** The first value of the series. */
  record FirstValue(String note) implements Baseline {
    public FirstValue {
      Objects.requireNonNull(note, "note is null");
    }
  }

  /** The last value at or before the document's start, else the first value. */
  record LastBeforeStart(String note) implements Baseline {
    public LastBeforeStart {
      Objects.requireNonNull(note, "note is null");
    }
  }

  /** The printed value of one member, such as the lowest of the branch schools. */
  record MemberValue(String member, BigDecimal value, String note) {
    public MemberValue {
      Objects.requireNonNull(member, "member is null");
      Objects.requireNonNull(value, "value is null");
      Objects.requireNonNull(note, "note is null");
    }
  }

  /**
   * The rule's code in tables: {@code printed}, {@code value_of}, {@code first_value} and so on.
   */
  default String rule() {
    if (this instanceof Printed) {
      return "printed";
    }
    if (this instanceof ValueOf) {
      return "value_of";
    }
    if (this instanceof FirstValue) {
      return "first_value";
    }
    return this instanceof LastBeforeStart ? "last_before_start" : "none";
  }
}
