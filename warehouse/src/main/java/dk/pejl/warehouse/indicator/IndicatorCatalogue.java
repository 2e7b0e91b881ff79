package dk.pejl.warehouse.indicator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All indicators by id. Immutable. */
public final class IndicatorCatalogue {
  private final Map<String, Indicator> indicators;

  IndicatorCatalogue(List<Indicator> indicators) {
    Map<String, Indicator> byId = new LinkedHashMap<>();
    indicators.forEach(indicator -> byId.put(indicator.id(), indicator));
    this.indicators = byId;
  }

  /** All indicators, sorted by id. */
  public Collection<Indicator> all() {
    return List.copyOf(indicators.values());
  }

  /** The indicator called {@code id}. */
  public Optional<Indicator> find(String id) {
    return Optional.ofNullable(indicators.get(id));
  }
}
