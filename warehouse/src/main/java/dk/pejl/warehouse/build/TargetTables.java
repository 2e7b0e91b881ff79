package dk.pejl.warehouse.build;

import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.register.AlsoIn;
import dk.pejl.warehouse.register.Baseline;
import dk.pejl.warehouse.register.Benchmark;
import dk.pejl.warehouse.register.Comparison;
import dk.pejl.warehouse.register.GoalPeriod;
import dk.pejl.warehouse.register.Judging;
import dk.pejl.warehouse.register.Period;
import dk.pejl.warehouse.register.PrintedValue;
import dk.pejl.warehouse.register.Register;
import dk.pejl.warehouse.register.ScopeColumns;
import dk.pejl.warehouse.register.ScopeMeasure;
import dk.pejl.warehouse.register.Target;
import dk.pejl.warehouse.register.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The targets with their scopes and points, as rows of {@code dim}. */
final class TargetTables {
  private static final List<String> BEFORE_SCOPE =
      List.of(
          "target_id",
          "valid_from",
          "valid_to",
          "is_current",
          "document_id",
          "sort_order",
          "title",
          "wording",
          "type",
          "indicator_id",
          "route",
          "period_kind");
  private static final List<String> AFTER_SCOPE =
      List.of(
          "scope_text",
          "scope_by",
          "direction",
          "goal_value",
          "goal_change",
          "goal_comparison",
          "goal_period",
          "goal_text",
          "deadline",
          "deadline_is_stated",
          "final_period",
          "basis_rule",
          "basis_period",
          "baseline_value",
          "baseline_period",
          "baseline_numerator",
          "baseline_denominator",
          "baseline_is_stated",
          "baseline_is_forecast",
          "compare_on",
          "compare_within_days",
          "every_member",
          "member_minimum",
          "member_goals",
          "baseline_note",
          "benchmark_value",
          "benchmark_period",
          "owner",
          "reading",
          "inconsistency",
          "note",
          "finding",
          "context",
          "also_in");

  private final IndicatorCatalogue indicators;

  private TargetTables(IndicatorCatalogue indicators) {
    this.indicators = indicators;
  }

  /** All such tables. */
  static List<TableRows> of(Register register, IndicatorCatalogue indicators) {
    TargetTables tables = new TargetTables(indicators);
    return List.of(
        new TableRows(
            "dim.target",
            ScopeCells.columns(BEFORE_SCOPE, AFTER_SCOPE),
            register.targets().stream().map(tables::target).toList()),
        scopes(register.targets()),
        points(register.targets()));
  }

  private List<Object> target(Target one) {
    List<Object> after = new ArrayList<>(goal(one));
    after.addAll(judging(one));
    after.addAll(texts(one));
    return ScopeCells.row(identity(one), one.scope().columns(), after);
  }

  private List<Object> identity(Target one) {
    return Arrays.asList(
        one.id(),
        one.version().from(),
        one.version().to(),
        one.version().isCurrent(),
        one.documentId(),
        one.sortOrder(),
        one.text().title(),
        TableRows.orNull(one.text().wording()),
        one.type().code(),
        one.indicatorId(),
        one.route().code(),
        indicator(one).judgedBy());
  }

  private Indicator indicator(Target one) {
    return indicators
        .find(one.indicatorId())
        .orElseThrow(() -> new IllegalStateException("Unknown indicator: " + one.indicatorId()));
  }

  private List<Object> goal(Target one) {
    return Arrays.asList(
        one.scope().text(),
        TableRows.orNull(one.scope().by().code()),
        one.direction().code(),
        orNull(one.goalValue()),
        orNull(one.goalChange()),
        orNull(one.goalComparison().map(Comparison::sign)),
        orNull(one.goalPeriod().map(GoalPeriod::code)),
        TableRows.orNull(GoalText.of(one, indicator(one))));
  }

  private static List<Object> judging(Target one) {
    Judging judging = one.judging();
    Baseline basis =
        judging.judgedFrom() instanceof Baseline.None ? one.baseline() : judging.judgedFrom();
    Optional<Baseline.Printed> printed = one.printedBaseline();
    return Arrays.asList(
        judging.deadline().equals(Version.OPEN_END) ? null : judging.deadline(),
        judging.deadlineStated(),
        judging.finalPeriods().isEmpty()
            ? null
            : judging.finalPeriods().get(judging.finalPeriods().size() - 1).id(),
        basis.rule(),
        basis instanceof Baseline.ValueOf valueOf ? valueOf.period().id() : null,
        orNull(printed.map(Baseline.Printed::value)),
        orNull(printed.map(Baseline.Printed::period).map(Period::id)),
        orNull(printed.map(value -> value.counts().get("numerator"))),
        orNull(printed.map(value -> value.counts().get("denominator"))),
        printed.map(Baseline.Printed::stated).orElse(false),
        printed.map(Baseline.Printed::forecast).orElse(false),
        judging.compareOn(),
        judging.compareWithinDays(),
        judging.everyMember(),
        judging.memberMinimum(),
        TableRows.orNull(judging.memberGoals()));
  }

  private static List<Object> texts(Target one) {
    Optional<Benchmark> benchmark = one.benchmarks().stream().findFirst();
    return Arrays.asList(
        TableRows.orNull(note(one.baseline())),
        orNull(benchmark.map(Benchmark::value)),
        orNull(benchmark.map(Benchmark::period).map(Period::id)),
        one.ownerOrNobody(),
        TableRows.orNull(one.text().reading()),
        TableRows.orNull(one.text().inconsistency()),
        TableRows.orNull(one.text().note()),
        TableRows.orNull(one.text().finding()),
        TableRows.orNull(one.text().context()),
        TableRows.orNull(
            one.alsoIn().stream().map(AlsoIn::documentId).collect(Collectors.joining("; "))));
  }

  private static String note(Baseline baseline) {
    if (baseline instanceof Baseline.Printed printed) {
      return printed.note();
    }
    if (baseline instanceof Baseline.ValueOf valueOf) {
      return valueOf.note();
    }
    if (baseline instanceof Baseline.FirstValue first) {
      return first.note();
    }
    return baseline instanceof Baseline.LastBeforeStart last ? last.note() : "";
  }

  private static TableRows scopes(List<Target> targets) {
    List<List<Object>> rows = new ArrayList<>();
    for (Target target : targets) {
      List<ScopeMeasure> measures = target.scope().measures();
      for (int measure = 0; measure < measures.size(); measure++) {
        List<ScopeColumns> parts = measures.get(measure).pooled();
        String title = measures.size() == 1 ? "" : MeasureTitle.of(measures, measure);
        for (int part = 0; part < parts.size(); part++) {
          List<Object> key =
              List.of(target.id(), target.version().from(), measure + 1, part + 1, title);
          rows.add(ScopeCells.row(key, parts.get(part), List.of()));
        }
      }
    }
    return new TableRows(
        "dim.target_scope",
        ScopeCells.columns(
            List.of("target_id", "valid_from", "measure", "part", "measure_title"), List.of()),
        rows);
  }

  private static TableRows points(List<Target> targets) {
    List<List<Object>> rows = new ArrayList<>();
    for (Target target : targets) {
      target
          .printedBaseline()
          .ifPresent(
              printed ->
                  printed
                      .members()
                      .forEach(
                          member ->
                              rows.add(
                                  point(
                                      target,
                                      member.member(),
                                      "baseline",
                                      new PrintedValue(
                                          printed.period(), member.value(), member.note())))));
      target.history().forEach(value -> rows.add(point(target, "alle", "history", value)));
      target.projections().forEach(value -> rows.add(point(target, "alle", "projection", value)));
      target
          .benchmarks()
          .forEach(
              value ->
                  rows.add(
                      point(
                          target,
                          "alle",
                          "benchmark",
                          new PrintedValue(value.period(), value.value(), ""))));
    }
    return new TableRows(
        "dim.target_point",
        List.of("target_id", "valid_from", "member", "kind", "period_id", "value", "note"),
        rows);
  }

  private static List<Object> point(
      Target target, String member, String kind, PrintedValue printed) {
    return Arrays.asList(
        target.id(),
        target.version().from(),
        member,
        kind,
        printed.period().id(),
        printed.value(),
        TableRows.orNull(printed.note()));
  }

  private static Object orNull(Optional<?> value) {
    return value.orElse(null);
  }
}
