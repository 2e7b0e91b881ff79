package dk.pejl.warehouse.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * The atoms whose units shown counts tell without further ado: one that is a shown count by itself,
 * or the only one left of a shown count when told ones are taken away. Nothing is lost by taking
 * them away everywhere, and a third of all is gone.
 */
final class ToldAtoms {
  private final Map<Integer, Double> told = new HashMap<>();
  private final Map<List<Integer>, Double> left = new LinkedHashMap<>();

  /**
   * @param shown the counts that are shown, by their atoms
   */
  ToldAtoms(Map<List<Integer>, Double> shown) {
    Map<Integer, List<List<Integer>>> countsOf = new HashMap<>();
    shown
        .keySet()
        .forEach(
            atoms ->
                atoms.forEach(
                    atom -> countsOf.computeIfAbsent(atom, one -> new ArrayList<>()).add(atoms)));
    Queue<List<Integer>> open = new ArrayDeque<>(shown.keySet());
    while (!open.isEmpty()) {
      List<Integer> count = open.remove();
      List<Integer> without = without(count);
      if (without.size() == 1) {
        told.put(without.get(0), shown.get(count) - sum(count));
        open.addAll(countsOf.get(without.get(0)));
      }
    }
    shown.forEach((count, number) -> left.put(without(count), number - sum(count)));
    left.remove(List.of());
  }

  /** What is told of {@code atoms}: their sum as far as they are told. */
  double sum(List<Integer> atoms) {
    return atoms.stream().mapToDouble(atom -> told.getOrDefault(atom, 0.0)).sum();
  }

  /** Those of {@code atoms} that are not told. */
  List<Integer> without(List<Integer> atoms) {
    return atoms.stream().filter(atom -> !told.containsKey(atom)).toList();
  }

  /** The shown counts of what is not told. */
  Map<List<Integer>, Double> left() {
    return left;
  }
}
