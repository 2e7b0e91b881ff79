package dk.pejl.warehouse.register;

import dk.pejl.yaml.YamlValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the kinds of field that register files share. */
final class Fields {
  /** A period that is harmless to read on with after a problem was noted. */
  private static final Period UNREADABLE =
      new Period("", Period.Kind.DATE, LocalDate.EPOCH, LocalDate.EPOCH);

  private Fields() {}

  /** The text of {@code key}, empty if it is not there. */
  static String text(YamlValue map, String key) {
    return map.findText(key).orElse("");
  }

  static List<YamlValue> items(YamlValue map, String key) {
    return map.find(key).map(YamlValue::items).orElse(List.of());
  }

  static List<String> texts(YamlValue map, String key) {
    return items(map, key).stream().map(YamlValue::text).toList();
  }

  /** Whether {@code key} says true; it does not if it is not there. */
  static boolean isTrue(YamlValue map, String key) {
    return map.find(key).map(YamlValue::bool).orElse(false);
  }

  /** Whether {@code key} does not say false; it does not if it is not there. */
  static boolean isNotFalse(YamlValue map, String key) {
    return map.find(key).map(YamlValue::bool).orElse(true);
  }

  static Period period(YamlValue value) {
    Optional<Period> period = Period.parse(value.text());
    if (period.isEmpty()) {
      value.problem(
          "Invalid period: '%s', expected 2024-06-13, 2024M06, 2024K2, 2024H1, 2024 or 2024/25"
              .formatted(value.text()));
    }
    return period.orElse(UNREADABLE);
  }

  static Period requiredPeriod(YamlValue map, String key) {
    return map.require(key).map(Fields::period).orElse(UNREADABLE);
  }

  static BigDecimal requiredDecimal(YamlValue map, String key) {
    return map.require(key).map(YamlValue::decimal).orElse(BigDecimal.ZERO);
  }

  /** The choice that {@code key} names; another text is a problem and gives the first choice. */
  static <T extends Enum<T>> T choice(
      YamlValue map, String key, T[] choices, Function<T, String> code) {
    Optional<YamlValue> value = map.require(key);
    return value.isPresent() ? value.get().choice(key, choices, code) : choices[0];
  }

  /** The text of {@code key}, which must be one of {@code known}; empty if it is not there. */
  static String oneOf(YamlValue map, String key, Set<String> known) {
    return map.find(key).map(value -> value.oneOf(key, known)).orElse("");
  }

  static String lowerCase(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
