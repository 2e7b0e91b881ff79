package dk.pejl.warehouse.suppression;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.IntegerParam;
import com.google.ortools.linearsolver.MPSolverParameters.LpAlgorithmValues;
import com.google.ortools.linearsolver.MPSolverParameters.PresolveValues;
import com.google.ortools.linearsolver.MPVariable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two ways to fill the atoms that differ from the truth: by how much, for each atom that does. No
 * atom has less than no unit in either.
 */
record TwoTruths(Map<Integer, Double> larger, Map<Integer, Double> smaller) {
  /** What is less than this is the solver's inexactness. */
  private static final double CHANGED = 1e-6;

  /**
   * The two that are {@code distance} apart in {@code hidden} and change least of what is shown, by
   * weight, among those that change the atoms {@code near} alone. There always are two, since more
   * units are always possible.
   *
   * @param units how many units each atom has
   * @param shown what is shown and has atoms that are near
   */
  static TwoTruths cheapest(
      Count hidden, int distance, Set<Integer> near, List<Long> units, Set<Count> shown) {
    Map<List<Integer>, Double> weights = new LinkedHashMap<>();
    for (Count count : shown) {
      List<Integer> atoms = count.atoms().stream().filter(near::contains).toList();
      weights.merge(atoms, count.weight(), Double::sum);
    }
    MPSolver solver = MPSolver.createSolver("GLOP");
    try {
      Map<Integer, MPVariable> larger = new LinkedHashMap<>();
      Map<Integer, MPVariable> smaller = new LinkedHashMap<>();
      for (Map<Integer, MPVariable> truth : List.of(larger, smaller)) {
        for (int atom : near) {
          truth.put(atom, solver.makeNumVar(-(double) units.get(atom), MPSolver.infinity(), ""));
        }
        weights.forEach((atoms, weight) -> costs(solver, atoms, weight, truth));
      }
      MPConstraint apart = solver.makeConstraint(distance, distance);
      for (int atom : hidden.atoms()) {
        if (near.contains(atom)) {
          apart.setCoefficient(larger.get(atom), 1);
          apart.setCoefficient(smaller.get(atom), -1);
        }
      }
      MPSolver.ResultStatus status = solver.solve(fromNoChange());
      if (status != MPSolver.ResultStatus.OPTIMAL) {
        throw new IllegalStateException("Cannot protect a hidden count: the solver says " + status);
      }
      return new TwoTruths(solution(larger), solution(smaller));
    } finally {
      solver.delete();
    }
  }

  /** A change of the sum of {@code atoms} in {@code truth} costs its weight, up or down. */
  private static void costs(
      MPSolver solver, List<Integer> atoms, double weight, Map<Integer, MPVariable> truth) {
    MPObjective cost = solver.objective();
    cost.setMinimization();
    MPConstraint sum = solver.makeConstraint(0, 0);
    atoms.forEach(atom -> sum.setCoefficient(truth.get(atom), 1));
    for (int sign : new int[] {1, -1}) {
      MPVariable change = solver.makeNumVar(0, MPSolver.infinity(), "");
      sum.setCoefficient(change, sign);
      cost.setCoefficient(change, weight);
    }
  }

  /**
   * No change at all costs nothing and misses only the one condition that the two be apart, which
   * the dual simplex mends in few steps.
   */
  private static MPSolverParameters fromNoChange() {
    MPSolverParameters parameters = new MPSolverParameters();
    parameters.setIntegerParam(IntegerParam.LP_ALGORITHM, LpAlgorithmValues.DUAL.swigValue());
    parameters.setIntegerParam(IntegerParam.PRESOLVE, PresolveValues.PRESOLVE_OFF.swigValue());
    return parameters;
  }

  private static Map<Integer, Double> solution(Map<Integer, MPVariable> truth) {
    Map<Integer, Double> changes = new LinkedHashMap<>();
    truth.forEach(
        (atom, change) -> {
          if (Math.abs(change.solutionValue()) > CHANGED) {
            changes.put(atom, change.solutionValue());
          }
        });
    return changes;
  }

  /** The atoms that differ from the truth in one of the two. */
  Set<Integer> atoms() {
    Set<Integer> atoms = new LinkedHashSet<>(larger.keySet());
    atoms.addAll(smaller.keySet());
    return atoms;
  }

  /** Whether {@code count} is another number in one of the two than in truth. */
  boolean isChanged(Count count) {
    return Math.abs(count.change(larger)) > CHANGED || Math.abs(count.change(smaller)) > CHANGED;
  }

  /** Whether the two prove that {@code count} cannot be told more narrowly than its threshold. */
  boolean isProof(Count count) {
    double one = count.change(larger);
    double other = count.change(smaller);
    return FeasibleRange.width(Math.min(one, other), Math.max(one, other)) >= count.threshold();
  }
}
