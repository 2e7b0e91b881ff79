package dk.pejl.warehouse.register;

import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.yaml.YamlValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads commitments, tracked indicators, initiatives and duties: all that is followed up. */
final class FollowUpReader {
  private static final Set<String> INITIATIVE_KINDS =
      Set.of("continued", "new", "phase", "activity", "track", "trial", "theme");
  private static final Set<String> SHOWN_BY =
      Set.of(
          "municipality",
          "residence",
          "school",
          "campus",
          "branch_school",
          "programme",
          "education",
          "stage",
          "entry",
          "year");

  private final Document document;

  FollowUpReader(Document document) {
    this.document = document;
  }

  Commitment commitment(YamlValue value, int order) {
    value.onlyKeys(Set.of("id", "party", "track", "title"));
    return new Commitment(
        value.requireText("id"),
        document.id(),
        order,
        Fields.text(value, "party"),
        Fields.text(value, "track"),
        value.requireText("title"));
  }

  TrackedIndicator trackedIndicator(YamlValue value, IndicatorCatalogue catalogue) {
    value.onlyKeys(Set.of("indicator", "title", "by", "note"));
    value.require("indicator").ifPresent(id -> RegisterRules.knownIndicator(id, catalogue));
    RegisterRules.known(value, "by", "breakdown", SHOWN_BY);
    return new TrackedIndicator(
        document.id(),
        Fields.text(value, "indicator"),
        value.requireText("title"),
        Fields.texts(value, "by"),
        Fields.text(value, "note"));
  }

  Initiative initiative(YamlValue value, int order) {
    value.onlyKeys(
        Set.of(
            "id",
            "area",
            "title",
            "kind",
            "target_group",
            "owner",
            "period",
            "next",
            "focus",
            "follow_up",
            "note",
            "targets"));
    return new Initiative(
        value.requireText("id"),
        document.id(),
        order,
        Fields.text(value, "area"),
        value.requireText("title"),
        Fields.oneOf(value, "kind", INITIATIVE_KINDS),
        Fields.text(value, "target_group"),
        Fields.text(value, "owner"),
        Fields.text(value, "period"),
        Fields.text(value, "next"),
        Fields.text(value, "focus"),
        Fields.text(value, "follow_up"),
        Fields.text(value, "note"),
        Fields.texts(value, "targets"));
  }

  Duty duty(YamlValue value, int order) {
    value.onlyKeys(Set.of("id", "what", "every", "first", "due", "owner", "note", "inconsistency"));
    String every = Fields.oneOf(value, "every", DueDates.MONTHS.keySet());
    return new Duty(
        value.requireText("id"),
        document.id(),
        order,
        value.requireText("what"),
        every,
        dueOn(value, every),
        Fields.text(value, "owner"),
        Fields.text(value, "note"),
        Fields.text(value, "inconsistency"));
  }

  private List<LocalDate> dueOn(YamlValue value, String every) {
    if (DueDates.MONTHS.containsKey(every)) {
      int months = DueDates.MONTHS.get(every);
      Optional<LocalDate> first = value.find("first").map(item -> Fields.period(item).endsOn());
      return first.isPresent()
          ? DueDates.since(first.get(), document.periodTo(), months)
          : DueDates.repeated(document.periodFrom(), document.periodTo(), months);
    }
    return Fields.items(value, "due").stream()
        .map(item -> Fields.period(item).endsOn())
        .sorted()
        .toList();
  }
}
