package dk.pejl.etl.reader;

import dk.pejl.etl.contract.KnownOn;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads the dates at which deliveries were known: 2026-11-24 or 20261124. */
final class KnownOnText {
  private static final DayFormat LONG = new DayFormat("yyyy-MM-dd");
  private static final DayFormat SHORT = new DayFormat("yyyyMMdd");

  private KnownOnText() {}

  static Optional<LocalDate> date(String text) {
    return LONG.day(text).or(() -> SHORT.day(text));
  }

  /** The date in a file's name, if the contract looks there and it is there. */
  static Optional<LocalDate> ofFileName(KnownOn knownOn, Map<String, String> groups) {
    return knownOn instanceof KnownOn.FromFileName file
        ? Optional.ofNullable(groups.get(file.group())).flatMap(KnownOnText::date)
        : Optional.empty();
  }
}
