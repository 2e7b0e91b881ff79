package dk.pejl.warehouse.suppression;

import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.Disclosure;
import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import dk.pejl.yaml.YamlValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reviewed policy of each disclosure class. Immutable. */
public final class Policies {
  private static final String FILE = "suppression/policy.yaml";
  private static final Set<String> MISSING = Set.of("suppressed", "too_few");

  private static final String STRICTER = "stricter";

  private final Map<Disclosure, Policy> byClass;
  private final Map<String, Integer> stricter;

  private Policies(Map<Disclosure, Policy> byClass, Map<String, Integer> stricter) {
    this.byClass = byClass;
    this.stricter = stricter;
  }

  /** Reads Pejl's own policy file. */
  public static Policies load() {
    return parse(SqlFile.load(FILE).text());
  }

  /** Reads {@code text}; every class must have a policy. All problems are reported together. */
  static Policies parse(String text) {
    Problems problems = new Problems();
    Map<Disclosure, Policy> byClass = new EnumMap<>(Disclosure.class);
    Map<String, Integer> stricter = new TreeMap<>();
    YamlFile.parse(FILE, text, problems).ifPresent(file -> read(file, byClass, stricter));
    problems.throwIfAny("the disclosure policy");
    return new Policies(byClass, stricter);
  }

  private static void read(
      YamlValue file, Map<Disclosure, Policy> byClass, Map<String, Integer> stricter) {
    file.onlyKeys(
        Stream.concat(Arrays.stream(Disclosure.values()).map(Disclosure::code), Stream.of(STRICTER))
            .collect(Collectors.toSet()));
    file.find(STRICTER)
        .ifPresent(
            values ->
                values
                    .entries()
                    .forEach(
                        (indicator, value) -> {
                          if (IndicatorCatalogue.load().find(indicator).isEmpty()) {
                            value.problem("Unknown indicator: '" + indicator + "'");
                          }
                          stricter.put(indicator, value.integer());
                        }));
    for (Disclosure disclosure : Disclosure.values()) {
      file.require(disclosure.code()).ifPresent(value -> byClass.put(disclosure, policy(value)));
    }
  }

  private static Policy policy(YamlValue value) {
    value.onlyKeys(Set.of("threshold", "hides", "missing"));
    int threshold = value.require("threshold").map(YamlValue::integer).orElse(0);
    Set<Hiding> hides = EnumSet.noneOf(Hiding.class);
    value
        .require("hides")
        .ifPresent(list -> list.items().forEach(item -> hiding(item).ifPresent(hides::add)));
    if (!hides.isEmpty() && threshold < 1) {
      value.problem("Invalid threshold: " + threshold + " hides nothing");
    }
    String missing = value.requireText("missing");
    if (!MISSING.contains(missing)) {
      value.problem("Invalid missing: '" + missing + "', expected suppressed or too_few");
    }
    return new Policy(threshold, hides, missing);
  }

  private static Optional<Hiding> hiding(YamlValue item) {
    Optional<Hiding> found =
        Arrays.stream(Hiding.values())
            .filter(hiding -> hiding.code().equals(item.text()))
            .findFirst();
    if (found.isEmpty()) {
      item.problem(
          "Invalid hides: '" + item.text() + "', expected small_count, small_base or small_part");
    }
    return found;
  }

  /** The policy for computed values of {@code indicator}. */
  public Policy of(Indicator indicator) {
    Policy policy = byClass.get(indicator.disclosure());
    int threshold =
        Math.max(policy.threshold(), stricter.getOrDefault(indicator.id(), policy.threshold()));
    return new Policy(threshold, policy.hides(), policy.missing());
  }

  /** The smallest number of each indicator that may be shown, by its id. */
  ToIntFunction<String> thresholds(IndicatorCatalogue indicators) {
    Map<String, Integer> byId = new HashMap<>();
    indicators.all().forEach(indicator -> byId.put(indicator.id(), of(indicator).threshold()));
    return byId::get;
  }
}
