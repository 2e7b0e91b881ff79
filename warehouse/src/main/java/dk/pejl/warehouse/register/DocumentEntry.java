package dk.pejl.warehouse.register;

import java.util.List;
import java.util.Objects;

/** One register file: a document with everything that it states. */
public record DocumentEntry(
    Document document,
    List<Target> targets,
    List<Commitment> commitments,
    List<TrackedIndicator> trackedIndicators,
    List<Initiative> initiatives,
    List<Duty> duties,
    List<PublishedFigure> publishedFigures) {
  public DocumentEntry {
    Objects.requireNonNull(document, "document is null");
    targets = List.copyOf(targets);
    commitments = List.copyOf(commitments);
    trackedIndicators = List.copyOf(trackedIndicators);
    initiatives = List.copyOf(initiatives);
    duties = List.copyOf(duties);
    publishedFigures = List.copyOf(publishedFigures);
  }
}
