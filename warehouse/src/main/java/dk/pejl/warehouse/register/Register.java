package dk.pejl.warehouse.register;

import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Everything that the documents state, read and validated. Immutable. */
public final class Register {
  private final List<DocumentEntry> entries;

  Register(List<DocumentEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads the register that Pejl ships; files of {@code overrideFolder} add to it and replace by
   * document id. All problems of all files come in one {@link dk.pejl.console.PejlException}.
   */
  public static Register load(Path overrideFolder) {
    return load(overrideFolder, IndicatorCatalogue.load(), Crosswalks.load());
  }

  /** As {@link #load(Path)}, against these indicators and crosswalks. */
  public static Register load(
      Path overrideFolder, IndicatorCatalogue catalogue, Crosswalks crosswalks) {
    return new RegisterLoader(catalogue, crosswalks).shipped().overrides(overrideFolder).load();
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
