package dk.pejl.warehouse.crosswalk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that scope keys may have, with what people read. */
public final class ScopeValues {
  private final Map<String, Map<String, String>> titles;

  private ScopeValues(Map<String, Map<String, String>> titles) {
    this.titles = titles;
  }

  static ScopeValues load() {
    Map<String, Map<String, String>> titles = new LinkedHashMap<>();
    for (Map<String, String> row : CrosswalkFile.read("scope_value")) {
      titles
          .computeIfAbsent(row.get("key"), key -> new LinkedHashMap<>())
          .put(row.get("value"), row.get("title"));
    }
    return new ScopeValues(titles);
  }

  /** The values of {@code key}; empty if the key takes any text. */
  public Set<String> of(String key) {
    return titles.getOrDefault(key, Map.of()).keySet();
  }

  /** What people read for {@code value}. */
  public Optional<String> title(String key, String value) {
    return Optional.ofNullable(titles.getOrDefault(key, Map.of()).get(value));
  }

  /** Receives what people read for one value of one key. */
  @FunctionalInterface
  public interface TitleReader {
    void read(String key, String value, String title);
  }

  /** Tells {@code reader} every value, in the order of the file. */
  public void forEach(TitleReader reader) {
    titles.forEach(
        (key, values) -> values.forEach((value, title) -> reader.read(key, value, title)));
  }
}
