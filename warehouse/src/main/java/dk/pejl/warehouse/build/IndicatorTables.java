package dk.pejl.warehouse.build;

import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.indicator.SeriesBreak;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The indicator catalogue as rows of {@code dim}. */
final class IndicatorTables {
  private IndicatorTables() {}

  /** Its tables; the first is {@code dim.indicator}. */
  static List<TableRows> of(IndicatorCatalogue catalogue) {
    return List.of(indicators(catalogue), seriesBreaks(catalogue), extracts(catalogue));
  }

  private static TableRows indicators(IndicatorCatalogue catalogue) {
    Map<String, String> known =
        catalogue.all().stream().collect(Collectors.toMap(Indicator::id, Indicator::title));
    UnaryOperator<String> titles = id -> known.getOrDefault(id, id);
    return new TableRows(
        "dim.indicator",
        List.of(
            "indicator_id",
            "kind",
            "title",
            "answers",
            "unit",
            "unit_title",
            "decimals",
            "better",
            "counts",
            "numerator",
            "denominator",
            "parameters",
            "rollup",
            "rollup_note",
            "judged_by",
            "maturity_months",
            "maturity_days",
            "maturity_note",
            "benchmark",
            "route",
            "disclosure",
            "source",
            "not_comparable_with"),
        catalogue.all().stream().map(one -> indicator(one, titles)).toList());
  }

  private static List<Object> indicator(Indicator one, UnaryOperator<String> titles) {
    return Arrays.asList(
        one.id(),
        one.kind().code(),
        one.title(),
        TableRows.orNull(one.answers()),
        one.unit().code(),
        one.unit().title(),
        one.decimals(),
        one.better().code(),
        TableRows.orNull(one.counts()),
        TableRows.orNull(one.numerator()),
        TableRows.orNull(one.denominator()),
        TableRows.orNull(one.parametersText()),
        one.rollup().code(),
        TableRows.orNull(one.rollupNote()),
        one.judgedBy(),
        one.maturity().months(),
        one.maturity().days(),
        TableRows.orNull(one.maturity().note()),
        TableRows.orNull(one.benchmark()),
        one.route().code(),
        one.disclosure().code(),
        TableRows.orNull(one.source()),
        TableRows.orNull(one.notComparableText(titles)));
  }

  private static TableRows seriesBreaks(IndicatorCatalogue catalogue) {
    List<List<Object>> rows = new ArrayList<>();
    for (Indicator indicator : catalogue.all()) {
      for (SeriesBreak one : indicator.seriesBreaks()) {
        rows.add(
            List.of(
                indicator.id(),
                one.on(),
                one.effect().name().toLowerCase(Locale.ROOT),
                one.reason()));
      }
    }
    return new TableRows(
        "dim.series_break", List.of("indicator_id", "broken_on", "effect", "reason"), rows);
  }

  private static TableRows extracts(IndicatorCatalogue catalogue) {
    List<List<Object>> rows = new ArrayList<>();
    for (Indicator indicator : catalogue.all()) {
      indicator.extracts().keySet().forEach(extract -> rows.add(List.of(indicator.id(), extract)));
    }
    return new TableRows("dim.indicator_extract", List.of("indicator_id", "extract"), rows);
  }
}
