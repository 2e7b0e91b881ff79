package dk.pejl.warehouse.register;

import java.util.List;
import java.util.Objects;

/** Figures that a document prints in one place, cell by cell. */
public record PublishedFigure(
    String id,
    String documentId,
    String place,
    String what,
    String note,
    String inconsistency,
    List<FigureCell> cells) {
  public PublishedFigure {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(documentId, "documentId is null");
    Objects.requireNonNull(place, "place is null");
    Objects.requireNonNull(what, "what is null");
    Objects.requireNonNull(note, "note is null");
    Objects.requireNonNull(inconsistency, "inconsistency is null");
    cells = List.copyOf(cells);
  }
}
