package dk.pejl.etl.source;

import dk.pejl.yaml.YamlValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;

/** Reads what a source may cost; what is not said is as for any source. */
final class Limits {
  private static final Set<String> KEYS =
      Set.of(
          "connect_seconds",
          "answer_seconds",
          "total_seconds",
          "megabytes",
          "tries",
          "first_pause_seconds",
          "longest_pause_seconds",
          "between_seconds");
  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(86_400);

  private Limits() {}

  static HttpLimits parse(YamlValue source) {
    HttpLimits usual = HttpLimits.DEFAULT;
    YamlValue yaml = source.find("limits").orElse(null);
    if (yaml == null) {
      return usual;
    }
    yaml.onlyKeys(KEYS);
    return new HttpLimits(
        value(yaml, "connect_seconds", Limits::time, usual.connect()),
        value(yaml, "answer_seconds", Limits::time, usual.answer()),
        value(yaml, "total_seconds", Limits::time, usual.total()),
        value(yaml, "megabytes", Limits::megabytes, usual.bytes()),
        value(yaml, "tries", Limits::count, usual.tries()),
        value(yaml, "first_pause_seconds", Limits::duration, usual.firstPause()),
        value(yaml, "longest_pause_seconds", Limits::duration, usual.longestPause()),
        value(yaml, "between_seconds", Limits::duration, usual.between()));
  }

  private static <T> T value(YamlValue yaml, String key, Function<YamlValue, T> read, T otherwise) {
    return yaml.find(key).map(read).orElse(otherwise);
  }

  /** Seconds, 0 or more, at most a day; parts of a second with a point. */
  static Duration duration(YamlValue yaml) {
    BigDecimal seconds = yaml.decimal();
    if (seconds.signum() < 0 || seconds.compareTo(MOST_SECONDS) > 0) {
      yaml.problem("Invalid time: '" + yaml.text() + "', expected seconds from 0 to 86400");
      return Duration.ZERO;
    }
    return Duration.ofMillis(seconds.movePointRight(3).longValue());
  }

  private static Duration time(YamlValue yaml) {
    Duration time = duration(yaml);
    if (time.isZero()) {
      yaml.problem("Invalid time: '" + yaml.text() + "', expected more than 0 seconds");
    }
    return time;
  }

  private static long megabytes(YamlValue yaml) {
    return (long) count(yaml) << 20;
  }

  /** A number from 1. */
  static int count(YamlValue yaml) {
    int count = yaml.integer();
    if (count < 1) {
      yaml.problem("Invalid number: '" + yaml.text() + "', expected 1 or more");
    }
    return count;
  }
}
