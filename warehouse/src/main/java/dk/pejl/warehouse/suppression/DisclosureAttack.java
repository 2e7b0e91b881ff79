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
 * programming, one problem for each set of atoms that shown counts tie together.
 */
public final class DisclosureAttack {
  /** Parts with the same atoms are one: what is shown of one is shown of all. */
  private final Map<List<Integer>, List<CountedPart>> hidden = new LinkedHashMap<>();

  private final Map<List<Integer>, Double> shown = new LinkedHashMap<>();

  private final Map<Integer, Tied> tiedTo = new HashMap<>();

  /** Shown counts that have atoms in common, directly or by others; each is one of its own. */
  private static final class Tied {
    private final Map<List<Integer>, Double> counts = new LinkedHashMap<>();
  }

  public DisclosureAttack(Relations relations) {
    for (CountedPart part : relations.parts()) {
      if (part.seen() == Seen.SHOWN) {
        shown.put(part.atoms(), (double) relations.count(part));
      } else if (part.seen() == Seen.HIDDEN) {
        hidden.computeIfAbsent(part.atoms(), atoms -> new ArrayList<>()).add(part);
      }
    }
    tie(relations.units().size());
  }

  /** Puts the atoms and shown counts together that belong together. */
  private void tie(int atoms) {
    DisjointSets sets = new DisjointSets(atoms);
    shown.keySet().forEach(tied -> tied.forEach(atom -> sets.join(tied.get(0), atom)));
    Map<Integer, Tied> byRoot = new HashMap<>();
    shown.forEach(
        (together, count) -> {
          Tied tied = byRoot.computeIfAbsent(sets.root(together.get(0)), root -> new Tied());
          tied.counts.put(together, count);
          together.forEach(atom -> tiedTo.put(atom, tied));
        });
  }

  /** The feasible range of each hidden part. All processors work at it. */
  public List<FeasibleRange> ranges() {
    List<List<Integer>> questions = List.copyOf(hidden.keySet());
    int workers = Math.min(Runtime.getRuntime().availableProcessors(), questions.size());
    return IntStream.range(0, workers)
        .parallel()
        .mapToObj(
            worker ->
                ranges(
                    questions.subList(
                        worker * questions.size() / workers,
                        (worker + 1) * questions.size() / workers)))
        .flatMap(List::stream)
        .toList();
  }

  private List<FeasibleRange> ranges(List<List<Integer>> questions) {
    List<FeasibleRange> ranges = new ArrayList<>();
    Map<Tied, PossibleTruths> solvers = new HashMap<>();
    try {
      for (List<Integer> atoms : questions) {
        double[] ends = ends(atoms, solvers);
        hidden.get(atoms).forEach(part -> ranges.add(new FeasibleRange(part, ends[0], ends[1])));
      }
    } finally {
      solvers.values().forEach(PossibleTruths::close);
    }
    return ranges;
  }

  private double[] ends(List<Integer> atoms, Map<Tied, PossibleTruths> solvers) {
    if (shown.containsKey(atoms)) {
      return new double[] {shown.get(atoms), shown.get(atoms)};
    }
    Map<Tied, List<Integer>> byTied = new LinkedHashMap<>();
    boolean isBounded = true;
    for (int atom : atoms) {
      Tied tied = tiedTo.get(atom);
      if (tied == null) {
        isBounded = false;
      } else {
        byTied.computeIfAbsent(tied, one -> new ArrayList<>()).add(atom);
      }
    }
    double least = 0;
    double most = isBounded ? 0 : Double.POSITIVE_INFINITY;
    for (Map.Entry<Tied, List<Integer>> entry : byTied.entrySet()) {
      PossibleTruths truths =
          solvers.computeIfAbsent(entry.getKey(), tied -> new PossibleTruths(tied.counts));
      least += truths.smallest(entry.getValue());
      most += isBounded ? truths.largest(entry.getValue()) : 0;
    }
    return new double[] {least, most};
  }
}
