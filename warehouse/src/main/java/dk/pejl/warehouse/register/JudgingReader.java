package dk.pejl.warehouse.register;

import dk.pejl.yaml.YamlValue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Reads the fine points of how a target is judged. */
final class JudgingReader {
  private static final int DEFAULT_WITHIN_DAYS = 31;

  Judging read(YamlValue target, Document document, Goal goal) {
    Optional<YamlValue> stated = target.find("deadline");
    LocalDate deadline = stated.map(YamlValue::date).orElseGet(() -> deadline(document, goal));
    stated
        .filter(value -> deadline.isBefore(document.periodFrom()))
        .ifPresent(
            value ->
                value.problem(
                    "Impossible deadline: %s is before the document starts on %s"
                        .formatted(deadline, document.periodFrom())));
    Optional<YamlValue> compareOn = target.find("compare_on");
    Optional<YamlValue> members = target.find("members");
    compareOn.ifPresent(value -> value.onlyKeys(Set.of("day", "within_days")));
    members.ifPresent(value -> value.onlyKeys(Set.of("every", "minimum", "goals")));
    return new Judging(
        deadline,
        stated.isPresent(),
        Fields.items(target, "final_period").stream().map(Fields::period).toList(),
        target.find("judged_from").map(BaselineReader::derived).orElse(new Baseline.None()),
        compareOn.flatMap(value -> value.require("day")).map(JudgingReader::day).orElse(""),
        compareOn.map(value -> integer(value, "within_days", DEFAULT_WITHIN_DAYS)).orElse(0),
        members.map(value -> Fields.isTrue(value, "every")).orElse(false),
        members.map(value -> integer(value, "minimum", 0)).orElse(0),
        members.map(value -> Fields.text(value, "goals")).orElse(""));
  }

  /** The end of the goal's last period, else of the document, else never. */
  private static LocalDate deadline(Document document, Goal goal) {
    if (goal instanceof Goal.Fixed fixed) {
      return lastEnd(fixed.when(), document);
    }
    return goal instanceof Goal.Relative relative
        ? lastEnd(relative.when(), document)
        : document.periodTo();
  }

  private static LocalDate lastEnd(GoalPeriod when, Document document) {
    return when.periods().stream()
        .map(Period::endsOn)
        .max(Comparator.naturalOrder())
        .orElse(document.periodTo());
  }

  private static String day(YamlValue value) {
    try {
      MonthDay.parse("--" + value.text());
      return value.text();
    } catch (DateTimeParseException e) {
      value.problem("Invalid day: '" + value.text() + "', expected mm-dd");
      return "";
    }
  }

  private static int integer(YamlValue map, String key, int otherwise) {
    return map.find(key).map(YamlValue::integer).orElse(otherwise);
  }
}
