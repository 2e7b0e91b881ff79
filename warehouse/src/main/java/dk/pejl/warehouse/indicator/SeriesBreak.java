package dk.pejl.warehouse.indicator;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day from which values do not continue the series before. {@code effect}: {@code ends} (nothing
 * comes after), {@code restarts} (values before and after are never compared) or {@code note} (the
 * measure goes on; people should know).
 */
public record SeriesBreak(LocalDate on, Effect effect, String reason) {
  /** What the break does. */
  public enum Effect {
    ENDS,
    RESTARTS,
    NOTE
  }

  public SeriesBreak {
    Objects.requireNonNull(on, "on is null");
    Objects.requireNonNull(effect, "effect is null");
    Objects.requireNonNull(reason, "reason is null");
  }
}
