package dk.pejl.warehouse.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What anyone who has the whole published file could work out of what is hidden: every way to fill
 * the atoms with units that gives the counts that are shown is a possible truth, and the smallest
 * and largest count of a hidden part over all of them is its feasible range. Found by linear
 * programming, one problem for each set of atoms that shown counts tie together. A range is asked
 * for only until it is known to be wide enough: the answer to one question is a possible truth for
 * all.
 */
public final class DisclosureAttack {
  private final List<Long> units;
  private final List<HiddenCount> hidden;
  private final List<List<Integer>> hiddenOf = new ArrayList<>();
  private final ToldAtoms told;
  private final Map<Integer, Tied> tiedTo = new HashMap<>();

  /** Parts with the same atoms are one: what is shown of one is shown of all. */
  private record HiddenCount(List<Integer> atoms, List<CountedPart> parts) {
    int threshold() {
      return parts.stream().mapToInt(CountedPart::threshold).max().orElseThrow();
    }
  }

  /** Shown counts that have atoms in common, directly or by others; each is one of its own. */
  private static final class Tied {
    private final Map<List<Integer>, Double> counts = new LinkedHashMap<>();
  }

  public DisclosureAttack(Relations relations) {
    this.units = relations.units();
    Map<List<Integer>, Double> shown = new LinkedHashMap<>();
    Map<List<Integer>, HiddenCount> byAtoms = new LinkedHashMap<>();
    for (CountedPart part : relations.parts()) {
      if (part.seen() == Seen.SHOWN) {
        shown.put(part.atoms(), (double) relations.count(part));
      } else if (part.seen() == Seen.HIDDEN) {
        byAtoms
            .computeIfAbsent(part.atoms(), atoms -> new HiddenCount(atoms, new ArrayList<>()))
            .parts
            .add(part);
      }
    }
    hidden = List.copyOf(byAtoms.values());
    units.forEach(atom -> hiddenOf.add(new ArrayList<>()));
    for (int i = 0; i < hidden.size(); i++) {
      for (int atom : hidden.get(i).atoms) {
        hiddenOf.get(atom).add(i);
      }
    }
    told = new ToldAtoms(shown);
    tie();
  }

  /** Puts the atoms and shown counts together that belong together. */
  private void tie() {
    DisjointSets sets = new DisjointSets(units.size());
    told.left().keySet().forEach(tied -> tied.forEach(atom -> sets.join(tied.get(0), atom)));
    Map<Integer, Tied> byRoot = new HashMap<>();
    told.left()
        .forEach(
            (together, count) -> {
              Tied tied = byRoot.computeIfAbsent(sets.root(together.get(0)), root -> new Tied());
              tied.counts.put(together, count);
              together.forEach(atom -> tiedTo.put(atom, tied));
            });
  }

  /**
   * The feasible range of each hidden part whose ends are less than its threshold apart. All
   * processors work at it.
   */
  public List<FeasibleRange> narrowRanges() {
    int workers = Math.min(Runtime.getRuntime().availableProcessors(), hidden.size());
    return IntStream.range(0, workers)
        .parallel()
        .mapToObj(
            worker ->
                new Worker()
                    .narrowRanges(
                        worker * hidden.size() / workers, (worker + 1) * hidden.size() / workers))
        .flatMap(List::stream)
        .toList();
  }

  /** Asks about some of the hidden counts. */
  private final class Worker {
    private final Map<Tied, PossibleTruths> solvers = new HashMap<>();

    /** How much less and more than in truth each hidden count is known to be possible. */
    private final double[] less = new double[hidden.size()];

    private final double[] more = new double[hidden.size()];

    List<FeasibleRange> narrowRanges(int from, int to) {
      List<FeasibleRange> ranges = new ArrayList<>();
      try {
        for (int i = from; i < to; i++) {
          if (FeasibleRange.width(less[i], more[i]) < hidden.get(i).threshold()) {
            HiddenCount count = hidden.get(i);
            double[] ends = ends(count.atoms);
            count.parts.forEach(part -> ranges.add(new FeasibleRange(part, ends[0], ends[1])));
          }
        }
      } finally {
        solvers.values().forEach(PossibleTruths::close);
      }
      return ranges.stream().filter(FeasibleRange::isNarrow).toList();
    }

    private double[] ends(List<Integer> atoms) {
      Map<Tied, List<Integer>> byTied = new LinkedHashMap<>();
      boolean isBounded = true;
      for (int atom : told.without(atoms)) {
        Tied tied = tiedTo.get(atom);
        if (tied == null) {
          isBounded = false;
        } else {
          byTied.computeIfAbsent(tied, one -> new ArrayList<>()).add(atom);
        }
      }
      double least = told.sum(atoms);
      double most = isBounded ? least : Double.POSITIVE_INFINITY;
      for (Map.Entry<Tied, List<Integer>> entry : byTied.entrySet()) {
        least += end(entry.getKey(), entry.getValue(), false);
        most += isBounded ? end(entry.getKey(), entry.getValue(), true) : 0;
      }
      return new double[] {least, most};
    }

    private double end(Tied tied, List<Integer> atoms, boolean largest) {
      PossibleTruths truths = solvers.computeIfAbsent(tied, one -> new PossibleTruths(one.counts));
      double end = largest ? truths.largest(atoms) : truths.smallest(atoms);
      if (!Double.isInfinite(end)) {
        note(truths.found());
      }
      return end;
    }

    /** A possible truth is one for all hidden counts. */
    private void note(Map<Integer, Double> truth) {
      Map<Integer, Double> changes = new HashMap<>();
      truth.forEach(
          (atom, number) -> {
            double change = number - units.get(atom);
            if (change != 0) {
              hiddenOf.get(atom).forEach(count -> changes.merge(count, change, Double::sum));
            }
          });
      changes.forEach(
          (count, change) -> {
            less[count] = Math.min(less[count], change);
            more[count] = Math.max(more[count], change);
          });
    }
  }
}
