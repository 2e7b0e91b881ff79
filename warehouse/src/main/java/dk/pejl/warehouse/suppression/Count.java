package dk.pejl.warehouse.suppression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number that is shown or hidden: that of all parts with the same atoms, and what it costs to
 * hide them. Changes while more is hidden.
 */
final class Count {
  private final List<Integer> atoms;
  private double weight;
  private int threshold;
  private final Set<Count> hiddenWith = new LinkedHashSet<>();
  private boolean isHidden;
  private boolean isProtected;

  Count(List<Integer> atoms) {
    this.atoms = atoms;
  }

  /** One more part that has this number. */
  void add(CountedPart part, double cost) {
    weight += cost;
    threshold = Math.max(threshold, part.threshold());
    isHidden |= part.seen() == Seen.HIDDEN;
  }

  /** When it is hidden, {@code other} is too, and costs as well. */
  void hides(Count other, double cost) {
    if (hiddenWith.add(other)) {
      weight += cost;
    }
  }

  Set<Count> hiddenWith() {
    return hiddenWith;
  }

  List<Integer> atoms() {
    return atoms;
  }

  double weight() {
    return weight;
  }

  /** How far apart two of its possible truths must be. */
  int threshold() {
    return threshold;
  }

  boolean isHidden() {
    return isHidden;
  }

  void hide() {
    isHidden = true;
  }

  /** Whether two truths are known that are far enough apart. */
  boolean isProtected() {
    return isProtected;
  }

  void setProtected() {
    isProtected = true;
  }

  /** By how much it changes when atoms do. */
  double change(Map<Integer, Double> changes) {
    double sum = 0;
    for (int atom : atoms) {
      sum += changes.getOrDefault(atom, 0.0);
    }
    return sum;
  }
}
