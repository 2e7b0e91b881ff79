package dk.pejl.warehouse.suppression;

import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.Disclosure;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import dk.pejl.yaml.YamlValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The reviewed policy of each disclosure class. Immutable. */
public final class Policies {
  private static final String FILE = "suppression/policy.yaml";
  private static final Set<String> MISSING = Set.of("suppressed", "too_few");

  private final Map<Disclosure, Policy> byClass;

  private Policies(Map<Disclosure, Policy> byClass) {
    this.byClass = byClass;
  }

  /** Reads Pejl's own policy file. */
  public static Policies load() {
    return parse(SqlFile.load(FILE).text());
  }

  /** Reads {@code text}; every class must have a policy. All problems are reported together. */
  static Policies parse(String text) {
    Problems problems = new Problems();
    Map<Disclosure, Policy> byClass = new EnumMap<>(Disclosure.class);
    YamlFile.parse(FILE, text, problems).ifPresent(file -> read(file, byClass));
    problems.throwIfAny("the disclosure policy");
    return new Policies(byClass);
  }

  private static void read(YamlValue file, Map<Disclosure, Policy> byClass) {
    file.onlyKeys(
        Arrays.stream(Disclosure.values()).map(Disclosure::code).collect(Collectors.toSet()));
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

  /** The policy for computed values of {@code disclosure}. */
  public Policy of(Disclosure disclosure) {
    return byClass.get(disclosure);
  }
}
