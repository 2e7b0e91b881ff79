package dk.pejl.warehouse.register;

import java.util.List;
import java.util.Objects;

/**
 * What the parties do to reach targets. {@code kind} is one of continued, new, phase, activity,
 * track, trial, theme or empty; {@code period}, {@code next}, {@code focus} and {@code followUp}
 * are the document's words. Texts are empty where the document says nothing.
 */
public record Initiative(
    String id,
    String documentId,
    int sortOrder,
    String area,
    String title,
    String kind,
    String targetGroup,
    String owner,
    String period,
    String next,
    String focus,
    String followUp,
    String note,
    List<String> targetIds) {
  public Initiative {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(documentId, "documentId is null");
    Objects.requireNonNull(area, "area is null");
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(kind, "kind is null");
    Objects.requireNonNull(targetGroup, "targetGroup is null");
    Objects.requireNonNull(owner, "owner is null");
    Objects.requireNonNull(period, "period is null");
    Objects.requireNonNull(next, "next is null");
    Objects.requireNonNull(focus, "focus is null");
    Objects.requireNonNull(followUp, "followUp is null");
    Objects.requireNonNull(note, "note is null");
    targetIds = List.copyOf(targetIds);
  }
}
