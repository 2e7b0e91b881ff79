package dk.pejl.warehouse.suppression;

import java.util.Objects;

/**
 * The smallest and largest count that a hidden part can have for somebody who knows everything that
 * is shown; {@code most} is infinite when nothing bounds it.
 */
public record FeasibleRange(CountedPart part, double least, double most) {
  /** Solvers are exact to about a millionth. */
  private static final double TOLERANCE = 1e-4;

  public FeasibleRange {
    Objects.requireNonNull(part, "part is null");
  }

  /**
   * Whether it gives the count away: its ends are less than the part's threshold apart. One that is
   * as wide cannot lie among the small numbers alone.
   */
  public boolean isNarrow() {
    return width(least, most) < part.threshold();
  }

  /** How far apart the whole numbers between two ends are: there are no half persons. */
  static double width(double least, double most) {
    return Math.floor(most + TOLERANCE) - Math.ceil(least - TOLERANCE);
  }
}
