package dk.pejl.warehouse.suppression;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The atoms among which the truths that protect a hidden count are looked for: its own, and a few
 * of each count that these are in, so that whatever it is a part of can stay as it is by another
 * part; first those of other small hidden counts, which may change for nothing. Then the same with
 * the atoms found.
 */
final class Neighbourhood {
  /**
   * So many atoms at most. More of them hide less and take longer: with 150, 300 and 600 the
   * sample's small counts make 5,135, 4,387 and 4,195 hidden ones of 46,035, found in 4, 5 and 8 s
   * of two processors.
   */
  private static final int LIMIT = 300;

  /** So many atoms of one count. */
  private static final int OF_ONE = 8;

  /** A count of fewer atoms is small. */
  private static final int SMALL = 10;

  private static final Comparator<Count> SMALLEST_FIRST =
      Comparator.comparingInt((Count count) -> count.atoms().size())
          .thenComparing(Count::atoms, Neighbourhood::inOrder);

  private final List<List<Count>> countsOf;
  private final BitSet hidden = new BitSet();

  /**
   * @param countsOf the counts that each atom is in
   */
  Neighbourhood(List<List<Count>> countsOf) {
    this.countsOf = countsOf;
  }

  /** Notes that {@code count} is hidden. */
  void hide(Count count) {
    if (count.atoms().size() < SMALL) {
      count.atoms().forEach(hidden::set);
    }
  }

  /** The atoms near to {@code count}; of one that has too many, as many as there may be. */
  Set<Integer> of(Count count) {
    Set<Integer> near = new LinkedHashSet<>();
    Set<Count> seen = new HashSet<>(Set.of(count));
    List<Count> level = List.of(count);
    int most = LIMIT;
    while (!level.isEmpty()) {
      Set<Count> next = new LinkedHashSet<>();
      for (Count one : level) {
        for (int atom : more(one, near, Math.min(most, LIMIT - near.size()))) {
          near.add(atom);
          countsOf.get(atom).stream().filter(seen::add).forEach(next::add);
        }
      }
      level = next.stream().sorted(SMALLEST_FIRST).toList();
      most = OF_ONE;
    }
    return near;
  }

  private List<Integer> more(Count count, Set<Integer> near, int most) {
    return Stream.concat(
            count.atoms().stream().filter(hidden::get),
            count.atoms().stream().filter(atom -> !hidden.get(atom)))
        .filter(atom -> !near.contains(atom))
        .limit(most)
        .toList();
  }

  /** Of two lists of one length. */
  private static int inOrder(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        return Integer.compare(one.get(i), other.get(i));
      }
    }
    return 0;
  }
}
