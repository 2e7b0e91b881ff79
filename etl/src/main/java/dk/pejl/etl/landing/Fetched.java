package dk.pejl.etl.landing;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.FileFinding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a fetch found in an inbox or at a source.
 *
 * @param deliveries new ones, in the order of their files
 * @param outdone those of them that do not count, because another of the same day goes before
 * @param findings new findings about files that became no delivery
 * @param ignored files that brought nothing new
 */
public record Fetched(
    List<Delivery> deliveries, List<Delivery> outdone, List<FileFinding> findings, int ignored) {
  /** Nothing was found. */
  public static final Fetched NOTHING = new Fetched(List.of(), List.of(), List.of(), 0);

  /** One file was found, and it is as before. */
  public static final Fetched UNCHANGED = new Fetched(List.of(), List.of(), List.of(), 1);

  public Fetched {
    deliveries = List.copyOf(deliveries);
    outdone = List.copyOf(outdone);
    findings = List.copyOf(findings);
  }

  /** What was found in both. */
  public Fetched plus(Fetched other) {
    return new Fetched(
        both(deliveries, other.deliveries),
        both(outdone, other.outdone),
        both(findings, other.findings),
        ignored + other.ignored);
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
