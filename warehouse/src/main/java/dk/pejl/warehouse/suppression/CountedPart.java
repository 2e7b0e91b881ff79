package dk.pejl.warehouse.suppression;

import java.util.List;
import java.util.Objects;

/**
 * A numerator or denominator that counts units (persons, courses), or the rest that the one leaves
 * of the other, and what readers see of it.
 *
 * @param valueId the value's number among those that count units
 * @param scope the value's period and scope, for people
 * @param part numerator, denominator or rest
 * @param atoms the atoms whose sum it is, by their number in {@link Relations#units}, ascending
 * @param threshold the smallest number that may be shown, and how far apart the ends of what is
 *     known of a hidden one must be
 */
public record CountedPart(
    long valueId,
    String indicator,
    String scope,
    String part,
    List<Integer> atoms,
    Seen seen,
    int threshold) {
  static final String DENOMINATOR = "denominator";

  /** What is left of a denominator without its numerator; never shown itself. */
  static final String REST = "rest";

  public CountedPart {
    Objects.requireNonNull(indicator, "indicator is null");
    Objects.requireNonNull(scope, "scope is null");
    Objects.requireNonNull(part, "part is null");
    atoms = List.copyOf(atoms);
    Objects.requireNonNull(seen, "seen is null");
  }

  /** Whether it is a number of a value, and no rest. */
  boolean isOfValue() {
    return !part.equals(REST);
  }
}
