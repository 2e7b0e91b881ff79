package dk.pejl.warehouse.suppression;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.IncrementalityValues;
import com.google.ortools.linearsolver.MPSolverParameters.IntegerParam;
import com.google.ortools.linearsolver.MPSolverParameters.PresolveValues;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What anyone who has the whole published file could work out of what is hidden: every way to fill
 * the atoms with units that gives the counts that are shown is a possible truth, and the smallest
 * and largest count of a hidden part over all of them is its feasible range. Found by linear
 * programming (GLOP), one problem for each set of atoms that shown counts tie together; from one
 * question to the next the solver goes on from where it stands.
 */
public final class DisclosureAttack {
  /** Parts with the same atoms are one: what is shown of one is shown of all. */
  private final Map<List<Integer>, List<CountedPart>> hidden = new LinkedHashMap<>();

  private final Map<List<Integer>, Double> shown = new LinkedHashMap<>();
  private final Map<Integer, Component> componentOf = new HashMap<>();

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

  /** The feasible range of each hidden part. */
  public List<FeasibleRange> ranges() {
    List<FeasibleRange> ranges = new ArrayList<>();
    hidden.forEach(
        (atoms, parts) -> {
          double[] ends = ends(atoms);
          parts.forEach(part -> ranges.add(new FeasibleRange(part, ends[0], ends[1])));
        });
    return ranges;
  }

  private double[] ends(List<Integer> atoms) {
    if (shown.containsKey(atoms)) {
      return new double[] {shown.get(atoms), shown.get(atoms)};
    }
    Map<Component, List<Integer>> byComponent = new LinkedHashMap<>();
    double most = 0;
    for (int atom : atoms) {
      Component component = componentOf.get(atom);
      if (component == null) {
        most = Double.POSITIVE_INFINITY;
      } else {
        byComponent.computeIfAbsent(component, one -> new ArrayList<>()).add(atom);
      }
    }
    double least = 0;
    for (Map.Entry<Component, List<Integer>> entry : byComponent.entrySet()) {
      least += entry.getKey().best(entry.getValue(), false);
      most += most == Double.POSITIVE_INFINITY ? 0 : entry.getKey().best(entry.getValue(), true);
    }
    return new double[] {least, most};
  }

  /** Puts the atoms and shown counts that belong together into components. */
  private void tie(int atoms) {
    DisjointSets sets = new DisjointSets(atoms);
    shown.keySet().forEach(tied -> tied.forEach(atom -> sets.join(tied.get(0), atom)));
    Map<Integer, Component> byRoot = new HashMap<>();
    shown.forEach(
        (tied, count) -> {
          Component component =
              byRoot.computeIfAbsent(sets.root(tied.get(0)), root -> new Component());
          component.counts.put(tied, count);
          tied.forEach(atom -> componentOf.put(atom, component));
        });
  }

  /** Atoms that shown counts tie together; the problem is set up when it is first asked. */
  private static final class Component {
    private final Map<List<Integer>, Double> counts = new LinkedHashMap<>();
    private final Map<Integer, MPVariable> variables = new LinkedHashMap<>();
    private MPSolver solver;

    /** The largest or smallest sum of {@code atoms} that the shown counts allow. */
    double best(List<Integer> atoms, boolean largest) {
      setUp();
      MPObjective objective = solver.objective();
      objective.clear();
      atoms.forEach(atom -> objective.setCoefficient(variables.get(atom), 1));
      objective.setOptimizationDirection(largest);
      MPSolver.ResultStatus status = solver.solve(fromHere());
      if (status == MPSolver.ResultStatus.UNBOUNDED) {
        return Double.POSITIVE_INFINITY;
      }
      if (status != MPSolver.ResultStatus.OPTIMAL) {
        throw new IllegalStateException("Cannot find a feasible range: the solver says " + status);
      }
      return objective.value();
    }

    private void setUp() {
      if (solver != null) {
        return;
      }
      Loader.loadNativeLibraries();
      solver = MPSolver.createSolver("GLOP");
      counts.forEach(
          (atoms, count) -> {
            MPConstraint sum = solver.makeConstraint(count, count);
            atoms.forEach(atom -> sum.setCoefficient(variable(atom), 1));
          });
    }

    private MPVariable variable(int atom) {
      return variables.computeIfAbsent(
          atom, one -> solver.makeNumVar(0, MPSolver.infinity(), "atom" + one));
    }

    private static MPSolverParameters fromHere() {
      MPSolverParameters parameters = new MPSolverParameters();
      parameters.setIntegerParam(
          IntegerParam.INCREMENTALITY, IncrementalityValues.INCREMENTALITY_ON.swigValue());
      parameters.setIntegerParam(IntegerParam.PRESOLVE, PresolveValues.PRESOLVE_OFF.swigValue());
      return parameters;
    }
  }
}
