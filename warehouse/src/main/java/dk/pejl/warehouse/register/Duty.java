package dk.pejl.warehouse.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A report that a document obliges. {@code every} is {@code 6 months}, {@code quarter}, {@code
 * year} or empty; {@code dueOn} holds every day on which it is due within the document's period, in
 * order (empty: the document gives no time).
 */
public record Duty(
    String id,
    String documentId,
    int sortOrder,
    String what,
    String every,
    List<LocalDate> dueOn,
    String owner,
    String note,
    String inconsistency) {
  public Duty {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(documentId, "documentId is null");
    Objects.requireNonNull(what, "what is null");
    Objects.requireNonNull(every, "every is null");
    dueOn = List.copyOf(dueOn);
    Objects.requireNonNull(owner, "owner is null");
    Objects.requireNonNull(note, "note is null");
    Objects.requireNonNull(inconsistency, "inconsistency is null");
  }
}
