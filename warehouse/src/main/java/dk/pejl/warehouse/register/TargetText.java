package dk.pejl.warehouse.register;

import java.util.Objects;

/**
 * What people read about a target, in Danish; empty where there is nothing to say. {@code wording}
 * is the document's own sentence where the title is not; {@code reading} is how we read a target
 * that does not name its measure; {@code inconsistency} is where the document contradicts itself.
 */
public record TargetText(
    String title,
    String wording,
    String reading,
    String note,
    String inconsistency,
    String finding,
    String context) {
  public TargetText {
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(wording, "wording is null");
    Objects.requireNonNull(reading, "reading is null");
    Objects.requireNonNull(note, "note is null");
    Objects.requireNonNull(inconsistency, "inconsistency is null");
    Objects.requireNonNull(finding, "finding is null");
    Objects.requireNonNull(context, "context is null");
  }
}
