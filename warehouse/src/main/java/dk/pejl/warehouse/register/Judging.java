package dk.pejl.warehouse.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Fine points of how a target is judged.
 *
 * <ul>
 *   <li>{@code deadline}: the last day; {@link Version#OPEN_END} if the target can never be missed.
 *       {@code deadlineStated} is false when it is the document's end or follows from the goal.
 *   <li>{@code finalPeriods}: the period whose value is judged for ever after the deadline; empty:
 *       the period that holds the deadline.
 *   <li>{@code judgedFrom}: where trajectory and comparison start, if not at the baseline: the
 *       baseline is then shown, but belongs to another series. {@link Baseline.None}: the baseline.
 *   <li>{@code compareOn}: month and day ({@code 06-13}) if only the value nearest to that day of
 *       each year is compared, at most {@code compareWithinDays} away; empty: every value.
 *   <li>{@code everyMember}: a target by members is reached when each member holds, not when its
 *       containing scope does; members with a denominator under {@code memberMinimum} are left out.
 *   <li>{@code memberGoals}: the reference table with goals per member and year; empty: the goal.
 * </ul>
 */
public record Judging(
    LocalDate deadline,
    boolean deadlineStated,
    List<Period> finalPeriods,
    Baseline judgedFrom,
    String compareOn,
    int compareWithinDays,
    boolean everyMember,
    int memberMinimum,
    String memberGoals) {
  public Judging {
    Objects.requireNonNull(deadline, "deadline is null");
    finalPeriods = List.copyOf(finalPeriods);
    Objects.requireNonNull(judgedFrom, "judgedFrom is null");
    Objects.requireNonNull(compareOn, "compareOn is null");
    Objects.requireNonNull(memberGoals, "memberGoals is null");
  }
}
