package dk.pejl.warehouse.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One measure, defined once. Texts are Danish. {@code decimals} is the published precision; {@code
 * maturityDays} is how long after the end of a period its value is final.
 */
public record Indicator(
    String id,
    IndicatorKind kind,
    String title,
    String answers,
    String unit,
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
    List<String> levels,
    String maturity,
    int maturityDays,
    List<SeriesBreak> seriesBreaks,
    String benchmark,
    Disclosure disclosure,
    String source,
    List<String> extracts,
    List<String> notComparableWith,
    List<String> decisions) {
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
    levels = List.copyOf(levels);
    Objects.requireNonNull(maturity, "maturity is null");
    seriesBreaks = List.copyOf(seriesBreaks);
    Objects.requireNonNull(benchmark, "benchmark is null");
    Objects.requireNonNull(disclosure, "disclosure is null");
    Objects.requireNonNull(source, "source is null");
    extracts = List.copyOf(extracts);
    notComparableWith = List.copyOf(notComparableWith);
    decisions = List.copyOf(decisions);
  }
}
