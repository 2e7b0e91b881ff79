package dk.pejl.warehouse.indicator;

import dk.pejl.console.ResourceFolder;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All indicators by id. Immutable. */
public final class IndicatorCatalogue {
  private final Map<String, Indicator> indicators;

  IndicatorCatalogue(List<Indicator> indicators) {
    Map<String, Indicator> byId = new LinkedHashMap<>();
    indicators.forEach(indicator -> byId.put(indicator.id(), indicator));
    this.indicators = byId;
  }

  /**
   * Reads the indicators that Pejl ships, {@code indicators/<id>.yaml}. All problems of all files
   * come in one {@link dk.pejl.console.PejlException}.
   */
  public static IndicatorCatalogue load() {
    Map<String, String> files =
        ResourceFolder.texts(IndicatorCatalogue.class, "indicators", ".yaml");
    return read(files);
  }

  /** Reads {@code files}, texts by file name. */
  static IndicatorCatalogue read(Map<String, String> files) {
    Problems problems = new Problems();
    List<Indicator> read = new ArrayList<>();
    files.forEach(
        (name, text) ->
            YamlFile.parse(name, text, problems)
                .ifPresent(value -> read.add(IndicatorReader.read(value))));
    problems.throwIfAny("the indicators");
    return new IndicatorCatalogue(read);
  }

  /** All indicators, sorted by id. */
  public Collection<Indicator> all() {
    return List.copyOf(indicators.values());
  }

  /** The indicator called {@code id}. */
  public Optional<Indicator> find(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  /**
   * What the indicators {@code ids}, or all that have it, set the parameter {@code name} to. It is
   * one definition: they must agree.
   */
  public String parameter(String name, List<String> ids) {
    Set<String> values =
        indicators.values().stream()
            .filter(one -> ids.isEmpty() || ids.contains(one.id()))
            .filter(one -> !ids.isEmpty() || one.parameters().containsKey(name))
            .map(one -> String.valueOf(one.parameters().get(name)))
            .collect(Collectors.toCollection(TreeSet::new));
    if (values.size() != 1) {
      throw new IllegalStateException(
          "Cannot read parameter %s of %s: it is %s".formatted(name, ids, values));
    }
    return values.iterator().next();
  }
}
