package dk.pejl.warehouse.register;

import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.yaml.NearestName;
import dk.pejl.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold between the parts of the register, and between its files. */
final class RegisterRules {
  private final Map<String, YamlValue> ids = new HashMap<>();

  /** Notes {@code id}, which must not stand anywhere else among entries of that kind. */
  void unique(String kind, String id, YamlValue place) {
    YamlValue first = ids.putIfAbsent(kind + " " + id, place);
    if (first != null) {
      place.problem(
          "Duplicate id '%s': it stands first in %s line %d"
              .formatted(id, first.file(), first.line()));
    }
  }

  static void knownIndicator(YamlValue id, IndicatorCatalogue catalogue) {
    if (catalogue.find(id.text()).isEmpty()) {
      List<String> known = catalogue.all().stream().map(Indicator::id).toList();
      id.problem(
          "Unknown indicator '%s'%s".formatted(id.text(), NearestName.hint(id.text(), known)));
    }
  }

  /** Each item of {@code key} in each entry must name one of {@code known}. */
  static void known(YamlValue entry, String key, String what, Set<String> known) {
    for (YamlValue item : Fields.items(entry, key)) {
      if (!known.contains(item.text())) {
        item.problem(
            "Unknown %s '%s'%s".formatted(what, item.text(), NearestName.hint(item.text(), known)));
      }
    }
  }

  static ScopeColumns everything() {
    String all = ScopeColumns.ALL;
    return new ScopeColumns(all, all, all, all, all, all, all, all, all);
  }
}
