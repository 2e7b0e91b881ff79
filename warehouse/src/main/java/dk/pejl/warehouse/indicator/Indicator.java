package dk.pejl.warehouse.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One measure, defined once. Texts are Danish. {@code decimals} is the published precision; {@code
 * counts} what is counted; {@code judgedBy} the kind of period that targets are judged on, one of
 * {@code periods}; {@code scopes} what a computed value is about, each the names of what it keeps
 * of a cell; {@code extracts} the extracts that it needs with their fields; {@code
 * notComparableWith} what it must not be compared with and why; {@code decisions} what we decided
 * where the source says nothing.
 */
public record Indicator(
    String id,
    IndicatorKind kind,
    String title,
    String answers,
    Unit unit,
    int decimals,
    Better better,
    String counts,
    String numerator,
    String denominator,
    Map<String, String> parameters,
    Route route,
    Rollup rollup,
    String rollupNote,
    List<String> periods,
    String judgedBy,
    List<String> levels,
    List<List<String>> scopes,
    Maturity maturity,
    List<SeriesBreak> seriesBreaks,
    String benchmark,
    Disclosure disclosure,
    String source,
    Map<String, List<String>> extracts,
    Map<String, String> notComparableWith,
    List<String> decisions) {
  /** What a scope keeps that is a part of a school. */
  public static final Set<String> BELOW_SCHOOL =
      Set.of("department", "campus", "branch_school", "programme", "entry");

  private static final Set<String> YEARS = Set.of("year", "school_year");

  public Indicator {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(kind, "kind is null");
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(answers, "answers is null");
    Objects.requireNonNull(unit, "unit is null");
    Objects.requireNonNull(better, "better is null");
    Objects.requireNonNull(counts, "counts is null");
    Objects.requireNonNull(numerator, "numerator is null");
    Objects.requireNonNull(denominator, "denominator is null");
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    Objects.requireNonNull(route, "route is null");
    Objects.requireNonNull(rollup, "rollup is null");
    Objects.requireNonNull(rollupNote, "rollupNote is null");
    periods = List.copyOf(periods);
    Objects.requireNonNull(judgedBy, "judgedBy is null");
    levels = List.copyOf(levels);
    scopes = scopes.stream().map(List::copyOf).toList();
    Objects.requireNonNull(maturity, "maturity is null");
    seriesBreaks = List.copyOf(seriesBreaks);
    Objects.requireNonNull(benchmark, "benchmark is null");
    Objects.requireNonNull(disclosure, "disclosure is null");
    Objects.requireNonNull(source, "source is null");
    extracts = Collections.unmodifiableMap(new LinkedHashMap<>(extracts));
    notComparableWith = Collections.unmodifiableMap(new LinkedHashMap<>(notComparableWith));
    decisions = List.copyOf(decisions);
  }

  /**
   * The periods of computed values about less than a school, where few persons are behind a number:
   * one kind of year, so that no months nor overlapping years tell of each other. Years of what is
   * counted as of a date are the same count and tell nothing more. What counts no persons is told
   * by all periods.
   */
  public List<String> periodsBelowSchool() {
    List<String> years = periods.stream().filter(YEARS::contains).toList();
    if (disclosure == Disclosure.NO_PERSONS) {
      return periods;
    }
    if (rollup == Rollup.AS_OF || years.size() < 2) {
      return years;
    }
    return List.of(years.contains(judgedBy) ? judgedBy : "school_year");
  }

  /** Whether its values count persons or what persons do, one by one; hours are none of these. */
  public boolean countsPersons() {
    return disclosure != Disclosure.NO_PERSONS && !counts.equals("timer");
  }

  /** Whether a computed value is about a part of a school. */
  public boolean isBelowSchool() {
    return scopes.stream().anyMatch(scope -> !Collections.disjoint(scope, BELOW_SCHOOL));
  }

  /** Its parameters in one text: {@code age=16-24; employed_hours=18}. */
  public String parametersText() {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  /**
   * What it must not be compared with, in one text: {@code A (why); B (why)}.
   *
   * @param title what people call an indicator or extract, by its id
   */
  public String notComparableText(UnaryOperator<String> title) {
    return notComparableWith.entrySet().stream()
        .map(entry -> title.apply(entry.getKey()) + " (" + entry.getValue() + ")")
        .collect(Collectors.joining("; "));
  }
}
