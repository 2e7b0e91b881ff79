package dk.pejl.warehouse.build;

import dk.pejl.warehouse.register.ScopeColumns;
import dk.pejl.warehouse.register.ScopeMeasure;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one of a target's several measures is called: the values that the others do not have. */
final class MeasureTitle {
  private MeasureTitle() {}

  static String of(List<ScopeMeasure> measures, int which) {
    Set<String> own = values(measures.get(which).columns());
    for (int other = 0; other < measures.size(); other++) {
      if (other != which) {
        own.removeAll(values(measures.get(other).columns()));
      }
    }
    return own.stream()
        .map(value -> value.substring(value.indexOf('=') + 1))
        .collect(Collectors.joining(", "));
  }

  private static Set<String> values(ScopeColumns scope) {
    Set<String> values = new LinkedHashSet<>();
    ScopeCells.of(scope)
        .forEach(cell -> values.addAll(Arrays.asList(cell.toString().split(";", -1))));
    return values;
  }
}
