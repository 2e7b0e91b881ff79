package dk.pejl.warehouse.register;

import dk.pejl.warehouse.register.ScopeKey.Column;
import dk.pejl.yaml.NearestName;
import dk.pejl.yaml.YamlValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a scope and resolves it to scope columns. */
final class ScopeReader {
  private static final Members[] MEMBERS =
      EnumSet.complementOf(EnumSet.of(Members.NONE)).toArray(new Members[0]);

  private final ScopeResolver resolver;

  ScopeReader(ScopeResolver resolver) {
    this.resolver = resolver;
  }

  Scope read(YamlValue value) {
    Map<ScopeKey, List<String>> keys = new LinkedHashMap<>();
    Map<ScopeKey, List<String>> every = new LinkedHashMap<>();
    Members by = Members.NONE;
    for (Map.Entry<String, YamlValue> entry : value.entries().entrySet()) {
      if (entry.getKey().equals("by")) {
        by = entry.getValue().choice("members", MEMBERS, Members::code);
      } else if (entry.getKey().equals("every_of")) {
        entry.getValue().entries().forEach((key, item) -> readKey(key, item, every));
      } else {
        readKey(entry.getKey(), entry.getValue(), keys);
      }
    }
    return scope(keys, every, by);
  }

  private void readKey(String key, YamlValue value, Map<ScopeKey, List<String>> into) {
    Optional<ScopeKey> known = ScopeKey.of(key);
    if (known.isEmpty()) {
      value.problem("Unknown scope key '" + key + "'" + NearestName.hint(key, ScopeKey.codes()));
      return;
    }
    List<String> values = new ArrayList<>();
    for (YamlValue item : value.items()) {
      if (resolver.code(known.get(), item.text()).isPresent()) {
        values.add(item.text());
      } else {
        item.problem(
            "Unknown %s: '%s'%s"
                .formatted(
                    key, item.text(), NearestName.hint(item.text(), resolver.known(known.get()))));
      }
    }
    if (!values.isEmpty()) {
      into.put(known.get(), values);
    }
  }

  private Scope scope(
      Map<ScopeKey, List<String>> keys, Map<ScopeKey, List<String>> every, Members by) {
    List<ScopeMeasure> measures = new ArrayList<>();
    if (every.isEmpty()) {
      measures.add(measure(keys));
    }
    every.forEach(
        (key, values) ->
            values.forEach(
                value -> {
                  Map<ScopeKey, List<String>> one = new LinkedHashMap<>(keys);
                  one.put(key, List.of(value));
                  measures.add(measure(one));
                }));
    Map<ScopeKey, List<String>> all = new LinkedHashMap<>(keys);
    all.putAll(every);
    Map<String, List<String>> codes = new LinkedHashMap<>();
    all.forEach((key, values) -> codes.put(key.code(), values));
    return new Scope(codes, measures, by, text(all, by));
  }

  private ScopeMeasure measure(Map<ScopeKey, List<String>> keys) {
    Map<ScopeKey, List<String>> resolved = new EnumMap<>(ScopeKey.class);
    keys.forEach((key, values) -> resolved.put(key, codes(key, values)));
    Map<ScopeKey, String> joined = new EnumMap<>(ScopeKey.class);
    resolved.forEach((key, values) -> joined.put(key, String.join("|", values)));
    return new ScopeMeasure(
        columns(joined), combinations(resolved).stream().map(ScopeReader::columns).toList());
  }

  private List<String> codes(ScopeKey key, List<String> values) {
    return values.stream().flatMap(value -> resolver.code(key, value).stream()).toList();
  }

  /** Each way to choose one value of each key. */
  private static List<Map<ScopeKey, String>> combinations(Map<ScopeKey, List<String>> keys) {
    List<Map<ScopeKey, String>> combinations = List.of(new EnumMap<>(ScopeKey.class));
    for (Map.Entry<ScopeKey, List<String>> entry : keys.entrySet()) {
      List<Map<ScopeKey, String>> wider = new ArrayList<>();
      for (Map<ScopeKey, String> combination : combinations) {
        for (String value : entry.getValue()) {
          Map<ScopeKey, String> next = new EnumMap<>(combination);
          next.put(entry.getKey(), value);
          wider.add(next);
        }
      }
      combinations = wider;
    }
    return combinations;
  }

  private static ScopeColumns columns(Map<ScopeKey, String> keys) {
    Map<Column, String> columns = new EnumMap<>(Column.class);
    Map<String, String> group = new TreeMap<>();
    keys.forEach(
        (key, value) -> {
          if (key.column() == Column.GROUP) {
            group.put(key.code(), value);
          } else {
            columns.put(key.column(), value);
          }
        });
    return new ScopeColumns(
        of(columns, Column.MUNICIPALITY),
        of(columns, Column.INSTITUTION),
        of(columns, Column.CAMPUS),
        of(columns, Column.BRANCH_SCHOOL),
        of(columns, Column.PROGRAMME),
        of(columns, Column.EDUCATION),
        of(columns, Column.STAGE),
        of(columns, Column.ENTRY),
        groupKey(group));
  }

  private static String of(Map<Column, String> columns, Column column) {
    return columns.getOrDefault(column, ScopeColumns.ALL);
  }

  private static String groupKey(Map<String, String> group) {
    if (group.isEmpty()) {
      return ScopeColumns.ALL;
    }
    return group.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(";"));
  }

  private String text(Map<ScopeKey, List<String>> keys, Members by) {
    if (keys.isEmpty()) {
      return by == Members.MUNICIPALITY ? "kommuner, der leverer" : "alle";
    }
    return keys.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(entry -> entry.getKey() != ScopeKey.DOCUMENT)
        .map(
            entry ->
                ScopeResolver.joined(
                    entry.getValue().stream()
                        .map(value -> resolver.title(entry.getKey(), value))
                        .toList()))
        .collect(Collectors.joining(", "));
  }

  /** The scope of the country that stands beside {@code scope}: the same group, no unit. */
  static ScopeColumns nationwide(ScopeColumns scope) {
    return new ScopeColumns(
        ScopeColumns.ALL,
        ScopeColumns.ALL,
        ScopeColumns.ALL,
        ScopeColumns.ALL,
        scope.programmeCode(),
        scope.education(),
        scope.stage(),
        scope.entry(),
        scope.groupKey());
  }
}
