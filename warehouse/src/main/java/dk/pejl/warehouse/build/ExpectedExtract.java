package dk.pejl.warehouse.build;

import java.util.Objects;

/** An extract that Pejl can read, as its contract tells of it: texts in Danish. */
public record ExpectedExtract(
    String extract,
    String title,
    String source,
    String owner,
    Cadence cadence,
    boolean tellsOfPersons) {
  public ExpectedExtract {
    Objects.requireNonNull(extract, "extract is null");
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(source, "source is null");
    Objects.requireNonNull(owner, "owner is null");
    Objects.requireNonNull(cadence, "cadence is null");
  }
}
