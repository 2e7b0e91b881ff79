package dk.pejl.warehouse.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All crosswalks that Pejl ships. Immutable. */
public record Crosswalks(
    Municipalities municipalities,
    List<School> schools,
    List<Programme> programmes,
    ScopeValues scopeValues) {
  public Crosswalks {
    Objects.requireNonNull(municipalities, "municipalities is null");
    schools = List.copyOf(schools);
    programmes = List.copyOf(programmes);
    Objects.requireNonNull(scopeValues, "scopeValues is null");
  }

  /** Reads them from Pejl's own files. */
  public static Crosswalks load() {
    return new Crosswalks(
        Municipalities.load(),
        CrosswalkFile.read("school").stream().map(Crosswalks::school).toList(),
        CrosswalkFile.read("programme").stream().map(Crosswalks::programme).toList(),
        ScopeValues.load());
  }

  /** The school called {@code name} or with that institution code. */
  public Optional<School> school(String name) {
    return schools.stream()
        .filter(
            school ->
                school.name().equals(name)
                    || school.institutionCode().equals(name)
                    || school.otherNames().contains(name))
        .findFirst();
  }

  /** The programme with that title or programme code. */
  public Optional<Programme> programme(String title) {
    return programmes.stream()
        .filter(
            programme ->
                programme.title().equals(title)
                    || programme.programmeCode().equals(title)
                    || programme.otherNames().contains(title))
        .findFirst();
  }

  private static School school(Map<String, String> row) {
    return new School(
        row.get("name"),
        row.get("institution_code"),
        row.get("parent_code"),
        row.get("campus"),
        row.get("municipality_code"),
        row.get("code_source"),
        row.get("verified").equals("yes"),
        CrosswalkFile.list(row.get("other_names")));
  }

  private static Programme programme(Map<String, String> row) {
    return new Programme(
        row.get("programme_code"),
        row.get("title"),
        row.get("education"),
        row.get("stage"),
        row.get("entry"),
        row.get("branch_school"),
        row.get("code_source"),
        row.get("verified").equals("yes"),
        CrosswalkFile.list(row.get("other_names")));
  }
}
