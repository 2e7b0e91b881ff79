package dk.pejl.warehouse.register;

import java.util.List;
import java.util.Objects;

/** An indicator that a document follows without a target, and what it is shown by. */
public record TrackedIndicator(
    String documentId, String indicatorId, String title, List<String> by, String note) {
  public TrackedIndicator {
    Objects.requireNonNull(documentId, "documentId is null");
    Objects.requireNonNull(indicatorId, "indicatorId is null");
    Objects.requireNonNull(title, "title is null");
    by = List.copyOf(by);
    Objects.requireNonNull(note, "note is null");
  }
}
