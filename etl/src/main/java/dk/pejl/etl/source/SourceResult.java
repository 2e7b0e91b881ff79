package dk.pejl.etl.source;

import dk.pejl.etl.landing.Fetched;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one source brought.
 *
 * @param fetched what came of it; empty when there is a fault
 * @param waiting files that were left in an inbox, for they may still be growing
 * @param fault why nothing came
 */
public record SourceResult(
    Source source, Fetched fetched, List<String> waiting, Optional<SourceFault> fault) {
  public SourceResult {
    Objects.requireNonNull(source, "source is null");
    Objects.requireNonNull(fetched, "fetched is null");
    waiting = List.copyOf(waiting);
    Objects.requireNonNull(fault, "fault is null");
  }

  static SourceResult failed(Source source, SourceFault fault) {
    return new SourceResult(source, Fetched.NOTHING, List.of(), Optional.of(fault));
  }
}
