package dk.pejl.warehouse.suppression;

import java.util.stream.IntStream;

/** Which of the numbers from 0 on belong together. Not thread-safe. */
final class DisjointSets {
  private final int[] parents;

  DisjointSets(int size) {
    parents = IntStream.range(0, size).toArray();
  }

  /** The number that stands for all that belong together with {@code one}. */
  int root(int one) {
    int root = one;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  void join(int one, int other) {
    parents[root(other)] = root(one);
  }
}
