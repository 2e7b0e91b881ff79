package dk.pejl.warehouse.suppression;

import java.util.Objects;

/**
 * The smallest and largest count that a hidden part can have for somebody who knows everything that
 * is shown; {@code most} is infinite when nothing bounds it.
 */
public record FeasibleRange(CountedPart part, double least, double most) {
  /** What a range must have between its ends so that the count is not given away. */
  public static final int WIDTH = 5;

  /** Solvers are exact to about a millionth. */
  private static final double TOLERANCE = 1e-4;

  public FeasibleRange {
    Objects.requireNonNull(part, "part is null");
  }

  /** Whether it gives the count away; one so wide cannot lie inside 1-4. */
  public boolean isNarrow() {
    return most - least < WIDTH - TOLERANCE;
  }
}
