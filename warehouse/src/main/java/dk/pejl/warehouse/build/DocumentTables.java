package dk.pejl.warehouse.build;

import dk.pejl.warehouse.register.BranchSchool;
import dk.pejl.warehouse.register.Commitment;
import dk.pejl.warehouse.register.Document;
import dk.pejl.warehouse.register.Duty;
import dk.pejl.warehouse.register.Initiative;
import dk.pejl.warehouse.register.Register;
import dk.pejl.warehouse.register.Target;
import dk.pejl.warehouse.register.TrackedIndicator;
import dk.pejl.warehouse.register.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The documents and what they state besides targets and figures, as rows of {@code dim}. */
final class DocumentTables {
  private DocumentTables() {}

  /** All such tables. */
  static List<TableRows> of(Register register) {
    return List.of(
        documents(register.documents()),
        branchSchools(register.documents()),
        commitments(register.commitments()),
        initiatives(register.initiatives()),
        initiativeTargets(register.initiatives()),
        duties(register.duties()),
        dutyDates(register.duties()),
        trackedIndicators(register.trackedIndicators()));
  }

  private static TableRows documents(List<Document> documents) {
    return new TableRows(
        "dim.document",
        List.of(
            "document_id",
            "sort_order",
            "title",
            "short_title",
            "kind",
            "kind_title",
            "dated",
            "period_from",
            "period_to",
            "period_note",
            "parties",
            "organisation",
            "inconsistency",
            "not_available"),
        documents.stream().map(DocumentTables::document).toList());
  }

  private static List<Object> document(Document one) {
    return Arrays.asList(
        one.id(),
        one.sortOrder(),
        one.title(),
        one.shortTitle(),
        one.kind().code(),
        one.kind().title(),
        TableRows.orNull(one.dated()),
        one.periodFrom(),
        one.periodTo().equals(Version.OPEN_END) ? null : one.periodTo(),
        TableRows.orNull(one.periodNote()),
        TableRows.orNull(String.join("; ", one.parties())),
        TableRows.orNull(organisation(one.organisation())),
        TableRows.orNull(String.join("; ", one.inconsistencies())),
        TableRows.orNull(String.join("; ", one.notAvailable())));
  }

  private static String organisation(Map<String, String> roles) {
    return roles.entrySet().stream()
        .map(role -> role.getKey() + ": " + role.getValue())
        .collect(Collectors.joining("; "));
  }

  private static TableRows branchSchools(List<Document> documents) {
    List<List<Object>> rows = new ArrayList<>();
    for (Document document : documents) {
      int order = 0;
      for (BranchSchool school : document.branchSchools()) {
        order++;
        List<String> programmes = school.programmes().isEmpty() ? List.of("") : school.programmes();
        for (String programme : programmes) {
          rows.add(
              Arrays.asList(
                  document.id(), order, school.name(), programme, TableRows.orNull(school.note())));
        }
      }
    }
    return new TableRows(
        "dim.branch_school",
        List.of("document_id", "sort_order", "branch_school", "programme", "note"),
        rows);
  }

  private static TableRows commitments(List<Commitment> commitments) {
    return new TableRows(
        "dim.commitment",
        List.of("commitment_id", "document_id", "sort_order", "title", "party", "track"),
        commitments.stream()
            .map(
                one ->
                    Arrays.<Object>asList(
                        one.id(),
                        one.documentId(),
                        one.sortOrder(),
                        one.title(),
                        TableRows.orNull(one.party()),
                        TableRows.orNull(one.track())))
            .toList());
  }

  private static TableRows initiatives(List<Initiative> initiatives) {
    return new TableRows(
        "dim.initiative",
        List.of(
            "initiative_id",
            "document_id",
            "sort_order",
            "title",
            "area",
            "kind",
            "target_group",
            "owner",
            "period_text",
            "next_step",
            "focus",
            "follow_up",
            "note"),
        initiatives.stream().map(DocumentTables::initiative).toList());
  }

  private static List<Object> initiative(Initiative one) {
    return Arrays.asList(
        one.id(),
        one.documentId(),
        one.sortOrder(),
        one.title(),
        TableRows.orNull(one.area()),
        TableRows.orNull(one.kind()),
        TableRows.orNull(one.targetGroup()),
        ownerOrNobody(one.owner()),
        TableRows.orNull(one.period()),
        TableRows.orNull(one.next()),
        TableRows.orNull(one.focus()),
        TableRows.orNull(one.followUp()),
        TableRows.orNull(one.note()));
  }

  private static TableRows initiativeTargets(List<Initiative> initiatives) {
    List<List<Object>> rows = new ArrayList<>();
    initiatives.forEach(one -> one.targetIds().forEach(id -> rows.add(List.of(one.id(), id))));
    return new TableRows("dim.initiative_target", List.of("initiative_id", "target_id"), rows);
  }

  private static TableRows duties(List<Duty> duties) {
    return new TableRows(
        "dim.duty",
        List.of(
            "duty_id",
            "document_id",
            "sort_order",
            "what",
            "every",
            "owner",
            "note",
            "inconsistency"),
        duties.stream()
            .map(
                one ->
                    Arrays.<Object>asList(
                        one.id(),
                        one.documentId(),
                        one.sortOrder(),
                        one.what(),
                        TableRows.orNull(one.every()),
                        ownerOrNobody(one.owner()),
                        TableRows.orNull(one.note()),
                        TableRows.orNull(one.inconsistency())))
            .toList());
  }

  private static TableRows dutyDates(List<Duty> duties) {
    List<List<Object>> rows = new ArrayList<>();
    duties.forEach(one -> one.dueOn().forEach(day -> rows.add(List.of(one.id(), day))));
    return new TableRows("dim.duty_date", List.of("duty_id", "due_on"), rows);
  }

  private static TableRows trackedIndicators(List<TrackedIndicator> tracked) {
    List<List<Object>> rows = new ArrayList<>();
    for (TrackedIndicator one : tracked) {
      rows.add(
          Arrays.asList(
              one.documentId(),
              one.indicatorId(),
              rows.size() + 1,
              one.title(),
              TableRows.orNull(String.join("; ", one.by())),
              TableRows.orNull(one.note())));
    }
    return new TableRows(
        "dim.tracked_indicator",
        List.of("document_id", "indicator_id", "sort_order", "title", "by_text", "note"),
        rows);
  }

  private static String ownerOrNobody(String owner) {
    return owner.isEmpty() ? Target.NO_OWNER : owner;
  }
}
