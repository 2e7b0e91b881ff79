package dk.pejl.warehouse.register;

import java.util.Objects;

/** A promise that no number measures. {@code party} and {@code track} may be empty. */
public record Commitment(
    String id, String documentId, int sortOrder, String party, String track, String title) {
  public Commitment {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(documentId, "documentId is null");
    Objects.requireNonNull(party, "party is null");
    Objects.requireNonNull(track, "track is null");
    Objects.requireNonNull(title, "title is null");
  }
}
