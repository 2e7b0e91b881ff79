package dk.pejl.schedules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Airflow's words, times and durations as people read them. */
final class Wording {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MM-yyyy 'kl.' HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Copenhagen"));

  private static final Map<String, String> STATES =
      Map.of(
          "none", "venter",
          "scheduled", "venter",
          "queued", "i kø",
          "running", "kører",
          "success", "lykkedes",
          "failed", "fejlede",
          "up_for_retry", "prøves igen",
          "upstream_failed", "ikke kørt",
          "skipped", "sprunget over");

  private static final Map<String, String> KINDS =
      Map.of("scheduled", "efter planen", "manual", "i hånden", "backfill", "bagud");

  private Wording() {}

  /** A word that is not known is shown as it is. */
  static String state(String state) {
    return STATES.getOrDefault(state, state);
  }

  static String kind(String kind) {
    return KINDS.getOrDefault(kind, kind);
  }

  static String time(Optional<Instant> time) {
    return time.map(TIME::format).orElse("");
  }

  /** The time from {@code started} to {@code ended}, empty as long as one of them is missing. */
  static String duration(Optional<Instant> started, Optional<Instant> ended) {
    if (started.isEmpty() || ended.isEmpty()) {
      return "";
    }
    Duration took = Duration.between(started.get(), ended.get());
    return took.toMinutes() == 0
        ? took.toSeconds() + " s"
        : took.toMinutes() + " min " + took.toSecondsPart() + " s";
  }
}
