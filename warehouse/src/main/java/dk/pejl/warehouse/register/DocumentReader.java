package dk.pejl.warehouse.register;

import dk.pejl.yaml.NearestName;
import dk.pejl.yaml.YamlValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the key {@code document} of a register file. */
final class DocumentReader {
  private static final int LAST = 1000;
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "order",
          "title",
          "short_title",
          "kind",
          "dated",
          "period",
          "period_note",
          "parties",
          "organisation",
          "branch_schools",
          "inconsistencies",
          "not_available");

  /** The roles that an organisation may have, with what people read. */
  private static final Map<String, String> ROLES =
      Map.of(
          "steering_group", "Styregruppe",
          "chair", "Formand",
          "coordinators", "Tovholdere",
          "applicant", "Ansøger",
          "funder", "Tilskudsgiver",
          "partners", "Partnere",
          "supervision", "Tilsyn");

  private DocumentReader() {}

  static Document read(YamlValue value) {
    value.onlyKeys(KEYS);
    Optional<YamlValue> period = value.require("period");
    period.ifPresent(map -> map.onlyKeys(Set.of("from", "to")));
    LocalDate from =
        period.flatMap(map -> map.require("from")).map(YamlValue::date).orElse(LocalDate.EPOCH);
    LocalDate to =
        period.flatMap(map -> map.find("to")).map(YamlValue::date).orElse(Version.OPEN_END);
    if (to.isBefore(from)) {
      period.ifPresent(map -> map.problem("Impossible period: it ends before it starts"));
    }
    String title = value.requireText("title");
    return new Document(
        value.requireText("id"),
        value.find("order").map(YamlValue::integer).orElse(LAST),
        title,
        value.findText("short_title").orElse(title),
        Fields.choice(value, "kind", DocumentKind.values(), DocumentKind::code),
        value.find("dated").map(Fields::period).map(Period::id).orElse(""),
        from,
        to,
        Fields.text(value, "period_note"),
        Fields.texts(value, "parties"),
        organisation(value),
        Fields.items(value, "branch_schools").stream().map(DocumentReader::branchSchool).toList(),
        Fields.texts(value, "inconsistencies"),
        Fields.texts(value, "not_available"));
  }

  private static Map<String, String> organisation(YamlValue value) {
    Map<String, String> organisation = new LinkedHashMap<>();
    Map<String, YamlValue> entries =
        value.find("organisation").map(YamlValue::entries).orElse(Map.of());
    entries.forEach(
        (role, text) -> {
          if (!ROLES.containsKey(role)) {
            text.problem("Unknown role '" + role + "'" + NearestName.hint(role, ROLES.keySet()));
          }
          organisation.put(ROLES.getOrDefault(role, role), text.text());
        });
    return organisation;
  }

  private static BranchSchool branchSchool(YamlValue value) {
    value.onlyKeys(Set.of("name", "programmes", "note"));
    List<String> programmes = Fields.texts(value, "programmes");
    return new BranchSchool(value.requireText("name"), programmes, Fields.text(value, "note"));
  }
}
