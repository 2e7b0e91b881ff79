package dk.pejl.warehouse.crosswalk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A municipality, a region, the country, or Christiansø, which is none of them. {@code code} has
 * Statistics Denmark's three digits, {@code code4} the four of CPR; {@code registerName} is what
 * the institution register writes.
 */
public record Municipality(
    String code,
    String code4,
    Level level,
    String name,
    String registerName,
    String regionCode,
    List<String> otherNames) {
  /** What a code stands for. */
  public enum Level {
    COUNTRY,
    REGION,
    MUNICIPALITY,
    NONE;

    /** The code in tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Municipality {
    Objects.requireNonNull(code, "code is null");
    Objects.requireNonNull(code4, "code4 is null");
    Objects.requireNonNull(level, "level is null");
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(registerName, "registerName is null");
    Objects.requireNonNull(regionCode, "regionCode is null");
    otherNames = List.copyOf(otherNames);
  }
}
