package dk.pejl.etl.contract;

import dk.pejl.yaml.YamlValue;
import java.util.Locale;

/** Reads closed choices: a constant {@code STATBANK_CSV} is written {@code statbank-csv}. */
final class Choices {
  private Choices() {}

  /** The choice of {@code key}; missing is a problem and gives the first one. */
  static <E extends Enum<E>> E require(YamlValue map, String key, E[] choices) {
    return map.require(key).map(value -> read(value, key, choices)).orElse(choices[0]);
  }

  /** The choice of {@code key}, or {@code otherwise}. */
  static <E extends Enum<E>> E find(YamlValue map, String key, E[] choices, E otherwise) {
    return map.find(key).map(value -> read(value, key, choices)).orElse(otherwise);
  }

  private static <E extends Enum<E>> E read(YamlValue value, String key, E[] choices) {
    return value.choice(key, choices, Choices::written);
  }

  private static String written(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
