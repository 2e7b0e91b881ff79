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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All ways to fill atoms with units that give the counts that are shown. From one question to the
 * next the solver (GLOP) goes on from where it stands. Not thread-safe.
 */
final class PossibleTruths implements AutoCloseable {
  private final Map<Integer, MPVariable> variables = new LinkedHashMap<>();
  private final MPSolver solver;

  /**
   * @param counts what the atoms add up to
   */
  PossibleTruths(Map<List<Integer>, Double> counts) {
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

  /** The smallest sum of {@code atoms}. */
  double smallest(List<Integer> atoms) {
    return best(atoms, false);
  }

  /** The largest sum of {@code atoms}, infinite if nothing bounds it. */
  double largest(List<Integer> atoms) {
    return best(atoms, true);
  }

  private double best(List<Integer> atoms, boolean largest) {
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

  /** The way to fill the atoms that gave the last answer, which was not infinite. */
  Map<Integer, Double> found() {
    Map<Integer, Double> found = new HashMap<>();
    variables.forEach((atom, variable) -> found.put(atom, variable.solutionValue()));
    return found;
  }

  private static MPSolverParameters fromHere() {
    MPSolverParameters parameters = new MPSolverParameters();
    parameters.setIntegerParam(
        IntegerParam.INCREMENTALITY, IncrementalityValues.INCREMENTALITY_ON.swigValue());
    parameters.setIntegerParam(IntegerParam.PRESOLVE, PresolveValues.PRESOLVE_OFF.swigValue());
    return parameters;
  }

  @Override
  public void close() {
    solver.delete();
  }
}
