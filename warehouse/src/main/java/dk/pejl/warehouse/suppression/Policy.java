package dk.pejl.warehouse.suppression;

import java.util.Objects;
import java.util.Set;

/**
 * What may be shown of computed values of one disclosure class. {@code threshold} is the smallest
 * number that may be shown; {@code missing} is the code that stands instead of a hidden value.
 */
public record Policy(int threshold, Set<Hiding> hides, String missing) {
  public Policy {
    hides = Set.copyOf(hides);
    Objects.requireNonNull(missing, "missing is null");
  }
}
