package dk.pejl.warehouse.register;

import java.util.Objects;

/** Another document that states the same target; shown under both, counted once. */
public record AlsoIn(String documentId, String place) {
  public AlsoIn {
    Objects.requireNonNull(documentId, "documentId is null");
    Objects.requireNonNull(place, "place is null");
  }
}
