package dk.pejl.etl.contract;

import dk.pejl.yaml.YamlValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads closed choices: a constant {@code STATBANK_CSV} is written {@code statbank-csv}. */
final class Choices {
  private Choices() {}

  static <E extends Enum<E>> E read(YamlValue value, Class<E> type) {
    String text = value.text();
    List<E> choices = List.of(type.getEnumConstants());
    Optional<E> chosen =
        choices.stream().filter(choice -> written(choice).equals(text)).findFirst();
    if (chosen.isEmpty()) {
      List<String> known = choices.stream().map(Choices::written).toList();
      value.problem("Invalid value: '" + text + "', expected one of " + known);
    }
    return chosen.orElse(choices.get(0));
  }

  /** The choice of {@code key}; missing is a problem. */
  static <E extends Enum<E>> E require(YamlValue map, String key, Class<E> type) {
    return map.require(key)
        .map(value -> read(value, type))
        .orElse(Arrays.asList(type.getEnumConstants()).get(0));
  }

  /** The choice of {@code key}, or {@code otherwise}. */
  static <E extends Enum<E>> E find(YamlValue map, String key, Class<E> type, E otherwise) {
    return map.find(key).map(value -> read(value, type)).orElse(otherwise);
  }

  private static String written(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
