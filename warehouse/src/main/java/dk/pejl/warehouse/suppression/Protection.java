package dk.pejl.warehouse.suppression;

import com.google.ortools.Loader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Which more must be hidden, so that what is hidden cannot be worked out. A numerator is hidden
 * with its denominator. For each hidden count it looks for two other truths, one with a larger and
 * one with a smaller count, its threshold apart, that change as little as possible of what is
 * shown, weighed by what it is worth. What they change is hidden too. The two truths stay possible
 * whatever is hidden later, so they are a proof for good, and one for every other count that they
 * set as far apart: most of what is hidden to protect another is protected by the same two.
 *
 * <p>The result depends on the relations and weights alone, not on how many processors there are.
 */
final class Protection {
  /** So many counts are protected at once, each by what was hidden before. */
  private static final int AT_ONCE = 2;

  private final List<Long> units;
  private final List<Count> counts;
  private final List<List<Count>> countsOf = new ArrayList<>();
  private final Neighbourhood neighbourhood;

  /**
   * @param weight what it costs to hide a part, beside what it tells: the more, the larger it is
   */
  Protection(Relations relations, ToDoubleFunction<CountedPart> weight) {
    this.units = relations.units();
    units.forEach(atom -> countsOf.add(new ArrayList<>()));
    Map<List<Integer>, Count> byAtoms = new LinkedHashMap<>();
    Map<Long, Count> denominators = new HashMap<>();
    for (CountedPart part : relations.parts()) {
      if (part.seen() != Seen.UNTOLD) {
        double cost = weight.applyAsDouble(part) * (1 + Math.log1p((double) relations.count(part)));
        Count count = byAtoms.computeIfAbsent(part.atoms(), Count::new);
        count.add(part, cost);
        if (part.part().equals(CountedPart.DENOMINATOR)) {
          denominators.put(part.valueId(), count);
        } else if (part.isOfValue() && denominators.containsKey(part.valueId())) {
          denominators.get(part.valueId()).hides(count, cost);
        }
      }
    }
    this.counts = List.copyOf(byAtoms.values());
    counts.forEach(count -> count.atoms().forEach(atom -> countsOf.get(atom).add(count)));
    this.neighbourhood = new Neighbourhood(countsOf);
  }

  /** The atoms of all parts that must be hidden: those that were, and those that protect them. */
  Set<List<Integer>> hidden() {
    Loader.loadNativeLibraries();
    List<Count> first = new ArrayList<>(counts.stream().filter(Count::isHidden).toList());
    first.forEach(neighbourhood::hide);
    for (Count count : List.copyOf(first)) {
      count.hiddenWith().forEach(other -> hide(other, first));
    }
    first.sort(Comparator.comparingLong(this::number).reversed());
    Queue<Count> unprotected = new ArrayDeque<>(first);
    while (!unprotected.isEmpty()) {
      List<Count> some = some(unprotected);
      List<TwoTruths> truths = some.parallelStream().map(this::truths).toList();
      for (int i = 0; i < some.size(); i++) {
        if (!some.get(i).isProtected()) {
          unprotected.addAll(hide(truths.get(i)));
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

  /** Takes the next ones that have no proof yet. */
  private static List<Count> some(Queue<Count> unprotected) {
    List<Count> some = new ArrayList<>();
    while (some.size() < AT_ONCE && !unprotected.isEmpty()) {
      Count next = unprotected.remove();
      if (!next.isProtected()) {
        some.add(next);
      }
    }
    return some;
  }

  private TwoTruths truths(Count hidden) {
    Set<Integer> near = neighbourhood.of(hidden);
    Set<Count> shown = countsOf(near);
    shown.removeIf(Count::isHidden);
    TwoTruths truths = TwoTruths.cheapest(hidden, hidden.threshold(), near, units, shown);
    // Halves of persons: a little farther apart there are whole ones.
    return truths.isProof(hidden)
        ? truths
        : TwoTruths.cheapest(hidden, hidden.threshold() + 1, near, units, shown);
  }

  /** Hides what the two change, and returns what was not hidden before. */
  private List<Count> hide(TwoTruths truths) {
    List<Count> more = new ArrayList<>();
    for (Count count : countsOf(truths.atoms())) {
      if (truths.isProof(count)) {
        count.setProtected();
      }
      if (truths.isChanged(count)) {
        hide(count, more);
      }
    }
    return more;
  }

  private void hide(Count count, List<Count> more) {
    if (!count.isHidden()) {
      count.hide();
      neighbourhood.hide(count);
      more.add(count);
      count.hiddenWith().forEach(other -> hide(other, more));
    }
  }

  private Set<Count> countsOf(Set<Integer> atoms) {
    Set<Count> all = new LinkedHashSet<>();
    atoms.forEach(atom -> all.addAll(countsOf.get(atom)));
    return all;
  }
}
