package dk.pejl.warehouse.register;

import dk.pejl.warehouse.indicator.Route;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of one promise of a document. {@code sortOrder} counts targets through all documents
 * from 1, in the order of the files; {@code route} is the route that values are judged on; {@code
 * owner} is empty where the document names none.
 */
public record Target(
    String id,
    Version version,
    String documentId,
    int sortOrder,
    TargetType type,
    TargetText text,
    String indicatorId,
    Route route,
    Scope scope,
    Direction direction,
    Goal goal,
    Baseline baseline,
    List<Benchmark> benchmarks,
    List<PrintedValue> history,
    List<PrintedValue> projections,
    Judging judging,
    String owner,
    List<AlsoIn> alsoIn) {
  /** What stands where no owner is named. */
  public static final String NO_OWNER = "ikke udpeget";

  public Target {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(version, "version is null");
    Objects.requireNonNull(documentId, "documentId is null");
    Objects.requireNonNull(type, "type is null");
    Objects.requireNonNull(text, "text is null");
    Objects.requireNonNull(indicatorId, "indicatorId is null");
    Objects.requireNonNull(route, "route is null");
    Objects.requireNonNull(scope, "scope is null");
    Objects.requireNonNull(direction, "direction is null");
    Objects.requireNonNull(goal, "goal is null");
    Objects.requireNonNull(baseline, "baseline is null");
    benchmarks = List.copyOf(benchmarks);
    history = List.copyOf(history);
    projections = List.copyOf(projections);
    Objects.requireNonNull(judging, "judging is null");
    Objects.requireNonNull(owner, "owner is null");
    alsoIn = List.copyOf(alsoIn);
  }

  /** The owner, or {@link #NO_OWNER}. */
  public String ownerOrNobody() {
    return owner.isEmpty() ? NO_OWNER : owner;
  }

  /**
   * The goal's number, as far as the register alone can tell it: a relative goal needs a baseline.
   */
  public Optional<BigDecimal> goalValue() {
    if (goal instanceof Goal.Fixed fixed) {
      return Optional.of(fixed.value());
    }
    if (goal instanceof Goal.Relative relative && baseline instanceof Baseline.Printed printed) {
      return Optional.of(printed.value().add(relative.change()));
    }
    return Optional.empty();
  }

  /** The change from the baseline that the goal asks for, if it is a relative one. */
  public Optional<BigDecimal> goalChange() {
    return goal instanceof Goal.Relative relative
        ? Optional.of(relative.change())
        : Optional.empty();
  }

  /** The goal's comparison, if there is a goal. */
  public Optional<Comparison> goalComparison() {
    if (goal instanceof Goal.Fixed fixed) {
      return Optional.of(fixed.comparison());
    }
    return goal instanceof Goal.Relative relative
        ? Optional.of(relative.comparison())
        : Optional.empty();
  }

  /** When the goal shall hold, if there is a goal. */
  public Optional<GoalPeriod> goalPeriod() {
    if (goal instanceof Goal.Fixed fixed) {
      return Optional.of(fixed.when());
    }
    return goal instanceof Goal.Relative relative ? Optional.of(relative.when()) : Optional.empty();
  }

  /** The printed baseline, if the document has one. */
  public Optional<Baseline.Printed> printedBaseline() {
    return baseline instanceof Baseline.Printed printed ? Optional.of(printed) : Optional.empty();
  }
}
