package dk.pejl.warehouse.suppression;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * looks for two other truths, one with a larger and one with a smaller count, {@link
 * FeasibleRange#WIDTH} apart, that change as little as possible of what is shown, weighed by what
 * it is worth; what they change is hidden too, and protected in turn. The two truths stay possible
 * whatever is hidden later, so each hidden count has its proof when all are done.
 *
 * <p>The truths are looked for among the units nearest to the hidden count: those that share the
 * smallest counts with it. The result depends on the relations and weights alone.
 */
final class Protection {
  /**
   * So many atoms are near. More of them hide less and take longer: with 60, 150 and 300 the
   * sample's 1,775 small counts need 6,188, 4,991 and 4,326 hidden ones, found in 10, 24 and 66 s.
   */
  private static final int NEAR = 150;

  private static final double CHANGED = 1e-6;

  private final List<Long> units;
  private final List<Group> groups = new ArrayList<>();
  private final List<List<Group>> groupsOf = new ArrayList<>();

  /** Parts with the same atoms: one number, that is shown or hidden. */
  private static final class Group {
    final List<Integer> atoms;
    final int order;
    double weight;
    boolean isHidden;

    Group(List<Integer> atoms, int order) {
      this.atoms = atoms;
      this.order = order;
    }
  }

  /**
   * @param weight what it costs to hide a part
   */
  Protection(Relations relations, ToDoubleFunction<CountedPart> weight) {
    this.units = relations.units();
    units.forEach(atom -> groupsOf.add(new ArrayList<>()));
    Map<List<Integer>, Group> byAtoms = new LinkedHashMap<>();
    for (CountedPart part : relations.parts()) {
      if (part.seen() != Seen.UNTOLD) {
        Group group =
            byAtoms.computeIfAbsent(part.atoms(), atoms -> new Group(atoms, byAtoms.size()));
        group.weight += weight.applyAsDouble(part);
        group.isHidden |= part.seen() == Seen.HIDDEN;
      }
    }
    groups.addAll(byAtoms.values());
    groups.forEach(group -> group.atoms.forEach(atom -> groupsOf.get(atom).add(group)));
  }

  /** The atoms of all parts that must be hidden: those that were, and those that protect them. */
  Set<List<Integer>> hidden() {
    Loader.loadNativeLibraries();
    Queue<Group> unprotected = new ArrayDeque<>();
    groups.stream()
        .filter(group -> group.isHidden)
        .sorted(
            Comparator.comparingLong(this::count).reversed().thenComparing(group -> group.order))
        .forEach(unprotected::add);
    while (!unprotected.isEmpty()) {
      for (Group more : changedBy(unprotected.remove())) {
        more.isHidden = true;
        unprotected.add(more);
      }
    }
    Set<List<Integer>> hidden = new LinkedHashSet<>();
    groups.stream().filter(group -> group.isHidden).forEach(group -> hidden.add(group.atoms));
    return hidden;
  }

  private long count(Group group) {
    return group.atoms.stream().mapToLong(units::get).sum();
  }

  /** The shown counts that the cheapest two truths change. */
  private List<Group> changedBy(Group hidden) {
    Set<Integer> near = near(hidden);
    MPSolver solver = MPSolver.createSolver("GLOP");
    MPObjective cost = solver.objective();
    cost.setMinimization();
    Map<Integer, MPVariable> larger = changes(solver, near);
    Map<Integer, MPVariable> smaller = changes(solver, near);
    Map<Group, List<MPVariable>> changes = new LinkedHashMap<>();
    Set<Group> shown = new LinkedHashSet<>();
    near.forEach(
        atom -> groupsOf.get(atom).stream().filter(group -> !group.isHidden).forEach(shown::add));
    for (Group group : shown) {
      List<MPVariable> parts = new ArrayList<>();
      for (Map<Integer, MPVariable> truth : List.of(larger, smaller)) {
        MPConstraint sum = solver.makeConstraint(0, 0);
        for (int atom : group.atoms) {
          if (truth.containsKey(atom)) {
            sum.setCoefficient(truth.get(atom), 1);
          }
        }
        for (int sign : new int[] {1, -1}) {
          MPVariable change = solver.makeNumVar(0, MPSolver.infinity(), "");
          sum.setCoefficient(change, sign);
          cost.setCoefficient(change, group.weight);
          parts.add(change);
        }
      }
      changes.put(group, parts);
    }
    MPConstraint apart = solver.makeConstraint(FeasibleRange.WIDTH, FeasibleRange.WIDTH);
    for (int atom : hidden.atoms) {
      if (near.contains(atom)) {
        apart.setCoefficient(larger.get(atom), 1);
        apart.setCoefficient(smaller.get(atom), -1);
      }
    }
    MPSolver.ResultStatus status = solver.solve();
    if (status != MPSolver.ResultStatus.OPTIMAL) {
      throw new IllegalStateException("Cannot protect a hidden count: the solver says " + status);
    }
    List<Group> changed =
        changes.entrySet().stream()
            .filter(
                entry -> entry.getValue().stream().anyMatch(one -> one.solutionValue() > CHANGED))
            .map(Map.Entry::getKey)
            .toList();
    solver.delete();
    return changed;
  }

  /** Changes of the atoms' units: down to none, and up to any number. */
  private Map<Integer, MPVariable> changes(MPSolver solver, Set<Integer> near) {
    Map<Integer, MPVariable> changes = new HashMap<>();
    near.forEach(
        atom ->
            changes.put(
                atom, solver.makeNumVar(-(double) units.get(atom), MPSolver.infinity(), "")));
    return changes;
  }

  /** The hidden count's atoms and those that share the smallest counts with them. */
  private Set<Integer> near(Group hidden) {
    Set<Integer> near = new LinkedHashSet<>();
    Set<Group> seen = new HashSet<>();
    PriorityQueue<Group> smallest =
        new PriorityQueue<>(
            Comparator.comparingInt((Group group) -> group.atoms.size())
                .thenComparing(group -> group.order));
    smallest.add(hidden);
    while (!smallest.isEmpty() && near.size() < NEAR) {
      for (int atom : smallest.remove().atoms) {
        if (near.size() < NEAR && near.add(atom)) {
          groupsOf.get(atom).stream().filter(seen::add).forEach(smallest::add);
        }
      }
    }
    return near;
  }
}
