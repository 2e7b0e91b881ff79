package dk.pejl.warehouse.suppression;

import java.util.List;
import java.util.Objects;

/**
 * A numerator or denominator that counts units (persons, courses), and what readers see of it.
 *
 * @param scope the value's period and scope, for people
 * @param atoms the atoms whose sum it is, by their number in {@link Relations#units}, ascending
 */
public record CountedPart(
    String indicator, String scope, String part, List<Integer> atoms, Seen seen) {
  public CountedPart {
    Objects.requireNonNull(indicator, "indicator is null");
    Objects.requireNonNull(scope, "scope is null");
    Objects.requireNonNull(part, "part is null");
    atoms = List.copyOf(atoms);
    Objects.requireNonNull(seen, "seen is null");
  }

  /** The same, hidden; what is not told stays so. */
  CountedPart hidden() {
    return seen == Seen.UNTOLD ? this : new CountedPart(indicator, scope, part, atoms, Seen.HIDDEN);
  }
}
