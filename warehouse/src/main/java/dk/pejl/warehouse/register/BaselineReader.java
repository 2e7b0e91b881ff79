package dk.pejl.warehouse.register;

import dk.pejl.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where a target starts from: a printed value or a rule for a derived one. */
final class BaselineReader {
  private static final Set<String> PRINTED_KEYS =
      Set.of("period", "value", "stated", "forecast", "counts", "members", "note");
  private static final Set<String> RULES =
      Set.of("value of period", "first value", "last before start");

  private BaselineReader() {}

  static Baseline read(YamlValue value) {
    return value.find("derived").isPresent() ? derived(value) : printed(value);
  }

  /** A rule only, no printed value. */
  static Baseline derived(YamlValue value) {
    value.onlyKeys(Set.of("derived", "period", "note"));
    String note = Fields.text(value, "note");
    value.require("derived");
    return switch (Fields.oneOf(value, "derived", RULES)) {
      case "value of period" -> new Baseline.ValueOf(Fields.requiredPeriod(value, "period"), note);
      case "first value" -> new Baseline.FirstValue(note);
      default -> new Baseline.LastBeforeStart(note);
    };
  }

  private static Baseline printed(YamlValue value) {
    value.onlyKeys(PRINTED_KEYS);
    return new Baseline.Printed(
        Fields.requiredPeriod(value, "period"),
        Fields.requiredDecimal(value, "value"),
        Fields.isNotFalse(value, "stated"),
        Fields.isTrue(value, "forecast"),
        counts(value),
        Fields.items(value, "members").stream().map(BaselineReader::member).toList(),
        Fields.text(value, "note"));
  }

  private static Map<String, BigDecimal> counts(YamlValue baseline) {
    Map<String, BigDecimal> counts = new LinkedHashMap<>();
    baseline
        .find("counts")
        .ifPresent(
            map -> map.entries().forEach((name, count) -> counts.put(name, count.decimal())));
    return counts;
  }

  private static Baseline.MemberValue member(YamlValue value) {
    List<String> units = List.of("branch_school", "programme", "municipality", "school", "role");
    value.onlyKeys(
        Set.of("branch_school", "programme", "municipality", "school", "role", "value", "note"));
    Optional<String> unit = units.stream().flatMap(key -> value.findText(key).stream()).findFirst();
    if (unit.isEmpty()) {
      value.problem("Missing member, expected one of " + units);
    }
    return new Baseline.MemberValue(
        unit.orElse(""), Fields.requiredDecimal(value, "value"), Fields.text(value, "note"));
  }
}
