package dk.pejl.warehouse.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the status of a target depends on, as text: one version of a target keeps its terms from the
 * first release that uses it. Titles, notes and owners are no terms.
 */
public final class TargetTerms {
  private TargetTerms() {}

  /** The name of a version among all: {@code ishoej-2@2022-08-01}. */
  public static String versionName(Target target) {
    return target.id() + "@" + target.version().from();
  }

  /** The terms in a fixed order, {@code name=value} with {@code ; } between them. */
  public static String of(Target target) {
    return terms(target).entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  private static Map<String, String> terms(Target target) {
    Map<String, String> terms = new LinkedHashMap<>();
    terms.put("indicator", target.indicatorId());
    terms.put("route", target.route().code());
    terms.put("type", target.type().code());
    terms.put("scope", scope(target.scope()));
    terms.put("direction", target.direction().code());
    terms.put("goal", goal(target.goal()));
    terms.put("baseline", baseline(target.baseline()));
    terms.put("judged_from", baseline(target.judging().judgedFrom()));
    terms.put("deadline", target.judging().deadline().toString());
    terms.put("final_period", finalPeriods(target.judging()));
    terms.put("compare_on", target.judging().compareOn());
    terms.put("every_member", String.valueOf(target.judging().everyMember()));
    return terms;
  }

  private static String scope(Scope scope) {
    String keys =
        scope.keys().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getKey() + ":" + String.join("|", entry.getValue()))
            .collect(Collectors.joining(","));
    return keys + "/" + scope.by().code() + "/" + scope.measures().size();
  }

  private static String goal(Goal goal) {
    if (goal instanceof Goal.Fixed fixed) {
      return "%s %s, %s"
          .formatted(
              fixed.comparison().sign(),
              fixed.value().stripTrailingZeros().toPlainString(),
              fixed.when().code());
    }
    if (goal instanceof Goal.Relative relative) {
      return "%s baseline %s, %s"
          .formatted(
              relative.comparison().sign(),
              relative.change().stripTrailingZeros().toPlainString(),
              relative.when().code());
    }
    return "none";
  }

  private static String baseline(Baseline baseline) {
    if (baseline instanceof Baseline.Printed printed) {
      return printed.value().stripTrailingZeros().toPlainString() + " in " + printed.period().id();
    }
    if (baseline instanceof Baseline.ValueOf valueOf) {
      return "value_of " + valueOf.period().id();
    }
    return baseline.rule();
  }

  private static String finalPeriods(Judging judging) {
    return judging.finalPeriods().stream().map(Period::id).collect(Collectors.joining(","));
  }
}
