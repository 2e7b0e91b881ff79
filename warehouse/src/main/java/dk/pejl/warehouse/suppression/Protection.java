package dk.pejl.warehouse.suppression;

import com.google.ortools.Loader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Which more must be hidden, so that what is hidden cannot be worked out. For each hidden count it
 * looks for two other truths, one with a larger and one with a smaller count, its threshold apart,
 * that change as little as possible of what is shown, weighed by what it is worth. What they change
 * is hidden too. The two truths stay possible whatever is hidden later, so they are a proof for
 * good, and one for every other count that they set as far apart: most of what is hidden to protect
 * another is protected by the same two.
 *
 * <p>The truths are looked for among the units nearest to the hidden count: those that share the
 * smallest counts with it. The result depends on the relations and weights alone.
 */
final class Protection {
  /**
   * So many atoms are near. More of them hide less and take longer: with 80, 150 and 300 the
   * sample's 1,775 small counts need 3,658, 3,518 and 3,339 hidden ones, found in 5, 7 and 17 s.
   */
  private static final int NEAR = 100;

  private final List<Long> units;
  private final List<Count> counts;
  private final List<List<Count>> countsOf = new ArrayList<>();

  /**
   * @param weight what it costs to hide a part
   */
  Protection(Relations relations, ToDoubleFunction<CountedPart> weight) {
    this.units = relations.units();
    units.forEach(atom -> countsOf.add(new ArrayList<>()));
    Map<List<Integer>, Count> byAtoms = new LinkedHashMap<>();
    for (CountedPart part : relations.parts()) {
      if (part.seen() != Seen.UNTOLD) {
        byAtoms
            .computeIfAbsent(part.atoms(), Count::new)
            .add(
                part,
                weight.applyAsDouble(part) * (1 + Math.log1p((double) relations.count(part))));
      }
    }
    this.counts = List.copyOf(byAtoms.values());
    counts.forEach(count -> count.atoms().forEach(atom -> countsOf.get(atom).add(count)));
  }

  /** The atoms of all parts that must be hidden: those that were, and those that protect them. */
  Set<List<Integer>> hidden() {
    Loader.loadNativeLibraries();
    Queue<Count> unprotected = new ArrayDeque<>();
    counts.stream()
        .filter(Count::isHidden)
        .sorted(Comparator.comparingLong(this::number).reversed())
        .forEach(unprotected::add);
    while (!unprotected.isEmpty()) {
      Count next = unprotected.remove();
      if (!next.isProtected()) {
        Set<Integer> near = near(next);
        Set<Count> shown = countsOf(near);
        shown.removeIf(Count::isHidden);
        TwoTruths truths = TwoTruths.cheapest(next, near, units, shown);
        for (Count count : countsOf(truths.atoms())) {
          if (truths.isProof(count)) {
            count.setProtected();
          }
          if (truths.isChanged(count) && !count.isHidden()) {
            count.hide();
            unprotected.add(count);
          }
        }
      }
    }
    Set<List<Integer>> hidden = new LinkedHashSet<>();
    counts.stream().filter(Count::isHidden).forEach(count -> hidden.add(count.atoms()));
    return hidden;
  }

  private long number(Count count) {
    return count.atoms().stream().mapToLong(units::get).sum();
  }

  private Set<Count> countsOf(Set<Integer> atoms) {
    Set<Count> all = new LinkedHashSet<>();
    atoms.forEach(atom -> all.addAll(countsOf.get(atom)));
    return all;
  }

  /** The hidden count's atoms and those that share the smallest counts with them. */
  private Set<Integer> near(Count hidden) {
    Set<Integer> near = new LinkedHashSet<>();
    Set<Count> seen = new HashSet<>();
    Queue<Count> smallest =
        new PriorityQueue<>(
            Comparator.comparingInt((Count count) -> count.atoms().size())
                .thenComparing(Count::atoms, Protection::inOrder));
    smallest.add(hidden);
    while (!smallest.isEmpty() && near.size() < NEAR) {
      for (int atom : smallest.remove().atoms()) {
        if (near.size() < NEAR && near.add(atom)) {
          countsOf.get(atom).stream().filter(seen::add).forEach(smallest::add);
        }
      }
    }
    return near;
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
