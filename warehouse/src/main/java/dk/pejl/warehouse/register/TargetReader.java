package dk.pejl.warehouse.register;

import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.indicator.Route;
import dk.pejl.yaml.YamlValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one entry of {@code targets}. */
final class TargetReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "valid_from",
          "correction",
          "title",
          "wording",
          "type",
          "indicator",
          "route",
          "scope",
          "direction",
          "goal",
          "deadline",
          "final_period",
          "compare_on",
          "baseline",
          "judged_from",
          "benchmark",
          "history",
          "projections",
          "members",
          "owner",
          "reading",
          "note",
          "inconsistency",
          "finding",
          "context",
          "also_in");

  private final IndicatorCatalogue catalogue;
  private final ScopeReader scopes;
  private final JudgingReader judging;

  TargetReader(IndicatorCatalogue catalogue, ScopeReader scopes) {
    this.catalogue = catalogue;
    this.scopes = scopes;
    this.judging = new JudgingReader();
  }

  /** Reads {@code value}; {@code version} and {@code sortOrder} follow from its place. */
  Target read(YamlValue value, Document document, Version version, int sortOrder) {
    value.onlyKeys(KEYS);
    String indicatorId = indicator(value);
    Scope scope = scope(value);
    TargetType type = Fields.choice(value, "type", TargetType.values(), TargetType::code);
    Direction direction = Fields.choice(value, "direction", Direction.values(), Direction::code);
    Goal goal = GoalReader.read(value);
    Baseline baseline = baseline(value, type);
    TargetRules.check(value, type, direction, goal, baseline);
    return new Target(
        value.requireText("id"),
        version,
        document.id(),
        sortOrder,
        type,
        text(value),
        indicatorId,
        route(value, indicatorId),
        scope,
        direction,
        goal,
        baseline,
        Fields.items(value, "benchmark").stream().map(item -> benchmark(item, scope)).toList(),
        printed(value, "history"),
        printed(value, "projections"),
        judging.read(value, document, goal),
        Fields.text(value, "owner"),
        Fields.items(value, "also_in").stream().map(TargetReader::alsoIn).toList());
  }

  private Scope scope(YamlValue value) {
    return value
        .require("scope")
        .map(scopes::read)
        .orElse(new Scope(Map.of(), List.of(), Members.NONE, ""));
  }

  private String indicator(YamlValue value) {
    Optional<YamlValue> id = value.require("indicator");
    id.ifPresent(text -> RegisterRules.knownIndicator(text, catalogue));
    return id.map(YamlValue::text).orElse("");
  }

  private Route route(YamlValue value, String indicatorId) {
    Route offered = catalogue.find(indicatorId).map(Indicator::route).orElse(Route.COMPUTED);
    Optional<YamlValue> route = value.find("route");
    if (route.isEmpty()) {
      if (offered == Route.BOTH) {
        value.problem(
            "Missing key 'route': indicator '%s' has an official and a computed value"
                .formatted(indicatorId));
        return Route.COMPUTED;
      }
      return offered;
    }
    Route[] choices = {Route.OFFICIAL, Route.COMPUTED};
    Route chosen = route.get().choice("route", choices, Route::code);
    if (offered != Route.BOTH && offered != chosen && catalogue.find(indicatorId).isPresent()) {
      route.get().problem("Indicator '%s' has no %s value".formatted(indicatorId, chosen.code()));
    }
    return chosen;
  }

  private static Baseline baseline(YamlValue value, TargetType type) {
    Optional<YamlValue> baseline = value.find("baseline");
    if (baseline.isPresent()) {
      return BaselineReader.read(baseline.get());
    }
    return type == TargetType.DIRECTIONAL ? new Baseline.LastBeforeStart("") : new Baseline.None();
  }

  private static TargetText text(YamlValue value) {
    return new TargetText(
        value.requireText("title"),
        Fields.text(value, "wording"),
        Fields.text(value, "reading"),
        Fields.text(value, "note"),
        Fields.text(value, "inconsistency"),
        Fields.text(value, "finding"),
        Fields.text(value, "context"));
  }

  private static Benchmark benchmark(YamlValue value, Scope scope) {
    value.onlyKeys(Set.of("country", "period", "value"));
    value.require("country");
    ScopeColumns columns =
        scope.measures().isEmpty()
            ? RegisterRules.everything()
            : ScopeReader.nationwide(scope.columns());
    return new Benchmark(
        columns, Fields.requiredPeriod(value, "period"), Fields.requiredDecimal(value, "value"));
  }

  private static List<PrintedValue> printed(YamlValue value, String key) {
    return Fields.items(value, key).stream()
        .map(
            item -> {
              item.onlyKeys(Set.of("period", "value", "note"));
              return new PrintedValue(
                  Fields.requiredPeriod(item, "period"),
                  Fields.requiredDecimal(item, "value"),
                  Fields.text(item, "note"));
            })
        .toList();
  }

  private static AlsoIn alsoIn(YamlValue value) {
    value.onlyKeys(Set.of("document", "place"));
    return new AlsoIn(value.requireText("document"), Fields.text(value, "place"));
  }

  /** The version that starts where {@code value} says, or with the document. */
  static LocalDate validFrom(YamlValue value, Document document) {
    return value.find("valid_from").map(YamlValue::date).orElse(document.periodFrom());
  }
}
