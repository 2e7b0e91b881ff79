package dk.pejl.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a person probably meant. */
public final class NearestName {
  private static final int LIST_AT_MOST = 12;

  private NearestName() {}

  /** The known name that is nearest to {@code name}, if one is near enough to be meant. */
  public static Optional<String> of(String name, Collection<String> known) {
    int near = Math.max(2, name.length() / 3);
    return known.stream()
        .filter(candidate -> distance(name, candidate) <= near)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * The end of a message about an unknown name: {@code , did you mean 'x'?}, or the known names if
   * none is near and they are few, or nothing.
   */
  public static String hint(String name, Collection<String> known) {
    Optional<String> nearest = of(name, known);
    if (nearest.isPresent()) {
      return ", did you mean '" + nearest.get() + "'?";
    }
    if (known.size() > LIST_AT_MOST) {
      return "";
    }
    List<String> sorted = known.stream().sorted().toList();
    return ", expected one of " + sorted;
  }

  /** Edits between two names, without regard to case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
