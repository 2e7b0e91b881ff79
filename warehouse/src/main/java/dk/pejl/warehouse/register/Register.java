package dk.pejl.warehouse.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Everything that the documents state, read and validated. Immutable. */
public final class Register {
  private final List<DocumentEntry> entries;

  Register(List<DocumentEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The documents with all that they state, in the order in which people see them. */
  public List<DocumentEntry> entries() {
    return entries;
  }

  /** The documents. */
  public List<Document> documents() {
    return entries.stream().map(DocumentEntry::document).toList();
  }

  /** Every version of every target. */
  public List<Target> targets() {
    return all(DocumentEntry::targets);
  }

  /** The targets as they count on {@code day}. */
  public List<Target> targetsOn(LocalDate day) {
    return targets().stream().filter(target -> target.version().holdsOn(day)).toList();
  }

  /** The newest version of each target. */
  public List<Target> currentTargets() {
    return targets().stream().filter(target -> target.version().isCurrent()).toList();
  }

  public List<Commitment> commitments() {
    return all(DocumentEntry::commitments);
  }

  public List<TrackedIndicator> trackedIndicators() {
    return all(DocumentEntry::trackedIndicators);
  }

  public List<Initiative> initiatives() {
    return all(DocumentEntry::initiatives);
  }

  public List<Duty> duties() {
    return all(DocumentEntry::duties);
  }

  public List<PublishedFigure> publishedFigures() {
    return all(DocumentEntry::publishedFigures);
  }

  private <T> List<T> all(Function<DocumentEntry, List<T>> part) {
    return entries.stream().flatMap(entry -> part.apply(entry).stream()).toList();
  }
}
