package dk.pejl.warehouse.indicator;

import dk.pejl.yaml.YamlValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one indicator file. */
final class IndicatorReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "kind",
          "title",
          "answers",
          "unit",
          "decimals",
          "better",
          "counts",
          "numerator",
          "denominator",
          "parameters",
          "route",
          "rollup",
          "rollup_note",
          "periods",
          "judged_by",
          "levels",
          "scopes",
          "maturity",
          "series_breaks",
          "benchmark",
          "disclosure",
          "source",
          "extracts",
          "not_comparable_with",
          "decisions");
  private static final Set<String> PERIODS =
      Set.of("date", "month", "quarter", "half_year", "year", "school_year", "years");

  private IndicatorReader() {}

  static Indicator read(YamlValue file) {
    file.onlyKeys(KEYS);
    String id = file.requireText("id");
    if (!file.file().equals(id + ".yaml")) {
      file.problem("Invalid id: '%s', expected the name of the file".formatted(id));
    }
    List<String> periods = periods(file);
    Indicator indicator =
        new Indicator(
            id,
            choice(file, "kind", IndicatorKind.values()),
            file.requireText("title"),
            file.requireText("answers"),
            choice(file, "unit", Unit.values()),
            file.require("decimals").map(YamlValue::integer).orElse(0),
            choice(file, "better", Better.values()),
            file.requireText("counts"),
            file.requireText("numerator"),
            file.requireText("denominator"),
            texts(file, "parameters"),
            choice(file, "route", Route.values()),
            choice(file, "rollup", Rollup.values()),
            file.findText("rollup_note").orElse(""),
            periods,
            judgedBy(file, periods),
            list(file, "levels"),
            items(file, "scopes").stream()
                .map(scope -> scope.items().stream().map(YamlValue::text).toList())
                .toList(),
            maturity(file),
            items(file, "series_breaks").stream().map(IndicatorReader::seriesBreak).toList(),
            file.findText("benchmark").orElse(""),
            choice(file, "disclosure", Disclosure.values()),
            file.requireText("source"),
            extracts(file),
            texts(file, "not_comparable_with"),
            list(file, "decisions"));
    if (indicator.isBelowSchool() && indicator.periodsBelowSchool().isEmpty()) {
      file.problem("Invalid periods: values of a part of a school need year or school_year");
    }
    return indicator;
  }

  private static List<String> periods(YamlValue file) {
    file.require("periods");
    return items(file, "periods").stream().map(item -> item.oneOf("period", PERIODS)).toList();
  }

  private static String judgedBy(YamlValue file, List<String> periods) {
    return file.require("judged_by").map(item -> item.oneOf("judged_by", periods)).orElse("");
  }

  private static Maturity maturity(YamlValue file) {
    Optional<YamlValue> value = file.require("maturity");
    if (value.isEmpty()) {
      return new Maturity(0, 0, "");
    }
    value.get().onlyKeys(Set.of("months", "days", "note"));
    return new Maturity(
        value.get().find("months").map(YamlValue::integer).orElse(0),
        value.get().find("days").map(YamlValue::integer).orElse(0),
        value.get().findText("note").orElse(""));
  }

  private static SeriesBreak seriesBreak(YamlValue value) {
    value.onlyKeys(Set.of("date", "effect", "reason"));
    return new SeriesBreak(
        value.require("date").map(YamlValue::date).orElse(LocalDate.EPOCH),
        choice(value, "effect", SeriesBreak.Effect.values()),
        value.requireText("reason"));
  }

  private static Map<String, List<String>> extracts(YamlValue file) {
    Map<String, List<String>> extracts = new LinkedHashMap<>();
    file.find("extracts")
        .ifPresent(
            map ->
                map.entries()
                    .forEach(
                        (extract, fields) ->
                            extracts.put(
                                extract, fields.items().stream().map(YamlValue::text).toList())));
    return extracts;
  }

  private static Map<String, String> texts(YamlValue file, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    file.find(key)
        .ifPresent(map -> map.entries().forEach((name, text) -> texts.put(name, text.text())));
    return texts;
  }

  private static List<YamlValue> items(YamlValue file, String key) {
    return file.find(key).map(YamlValue::items).orElse(List.of());
  }

  private static List<String> list(YamlValue file, String key) {
    return items(file, key).stream().map(YamlValue::text).toList();
  }

  private static <T extends Enum<T>> T choice(YamlValue map, String key, T[] choices) {
    return map.require(key)
        .map(value -> value.choice(key, choices, choice -> choice.name().toLowerCase(Locale.ROOT)))
        .orElse(choices[0]);
  }
}
