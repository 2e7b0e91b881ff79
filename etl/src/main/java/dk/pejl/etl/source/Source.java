package dk.pejl.etl.source;

import java.util.Optional;

/** Where deliveries come from: an inbox, or a table, cube or file of a public service. */
public sealed interface Source permits InboxSource, WebSource {
  /** What the operator calls it; {@code inbox} is the home's own inbox. */
  String id();

  /** What kind it is, as {@code sources.yaml} says it. */
  String kind();

  /** What of the service it is about, for people. */
  String subject();

  /** The name of the key that it needs. */
  default Optional<String> key() {
    return Optional.empty();
  }
}
