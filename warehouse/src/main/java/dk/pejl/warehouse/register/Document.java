package dk.pejl.warehouse.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A partnership, plan or strategy. {@code dated} is what the document prints as its own date (a
 * period id; empty if none); {@code periodTo} is {@link Version#OPEN_END} if it has no end. {@code
 * organisation} says who does what, by Danish role, in the order of the file.
 */
public record Document(
    String id,
    int sortOrder,
    String title,
    String shortTitle,
    DocumentKind kind,
    String dated,
    LocalDate periodFrom,
    LocalDate periodTo,
    String periodNote,
    List<String> parties,
    Map<String, String> organisation,
    List<BranchSchool> branchSchools,
    List<String> inconsistencies,
    List<String> notAvailable) {
  public Document {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(shortTitle, "shortTitle is null");
    Objects.requireNonNull(kind, "kind is null");
    Objects.requireNonNull(dated, "dated is null");
    Objects.requireNonNull(periodFrom, "periodFrom is null");
    Objects.requireNonNull(periodTo, "periodTo is null");
    Objects.requireNonNull(periodNote, "periodNote is null");
    parties = List.copyOf(parties);
    organisation = Collections.unmodifiableMap(new LinkedHashMap<>(organisation));
    branchSchools = List.copyOf(branchSchools);
    inconsistencies = List.copyOf(inconsistencies);
    notAvailable = List.copyOf(notAvailable);
  }
}
