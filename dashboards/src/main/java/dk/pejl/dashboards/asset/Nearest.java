package dk.pejl.dashboards.asset;

import java.util.Collection;
import java.util.Comparator;

/** Finds what a person probably meant. */
final class Nearest {
  private Nearest() {}

  /** A hint with the name that differs least from {@code name}; empty when there are no names. */
  static String hint(String name, Collection<String> names) {
    return names.stream()
        .min(
            Comparator.comparingInt((String candidate) -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .map(nearest -> "; nearest is '" + nearest + "'")
        .orElse("");
  }

  /** How many letters must be added, taken away or changed. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
