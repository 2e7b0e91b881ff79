package dk.pejl.warehouse.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a target or a figure is about. {@code keys} is what the register file says, in its order; a
 * list of values is pooled. A scope with several {@code measures} (from the key {@code every_of})
 * holds only when each of them holds; all others have exactly one. {@code text} is Danish, for
 * people.
 */
public record Scope(
    Map<String, List<String>> keys, List<ScopeMeasure> measures, Members by, String text) {
  public Scope {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    keys.forEach((key, values) -> copy.put(key, List.copyOf(values)));
    keys = Collections.unmodifiableMap(copy);
    measures = List.copyOf(measures);
    Objects.requireNonNull(by, "by is null");
    Objects.requireNonNull(text, "text is null");
  }

  /** The scope in one row: of several measures the first. */
  public ScopeColumns columns() {
    return measures.get(0).columns();
  }
}
