package dk.pejl.warehouse.build;

import java.util.Objects;

/**
 * An extract that Pejl can read, as its contract tells of it: texts in Danish.
 *
 * @param cadence how often a delivery is expected: {@code daily}, {@code weekly}, {@code monthly},
 *     {@code quarterly}, {@code half_yearly}, {@code yearly} or {@code on_change}
 */
public record ExpectedExtract(
    String extract,
    String title,
    String source,
    String owner,
    String cadence,
    boolean tellsOfPersons) {
  public ExpectedExtract {
    Objects.requireNonNull(extract, "extract is null");
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(source, "source is null");
    Objects.requireNonNull(owner, "owner is null");
    Objects.requireNonNull(cadence, "cadence is null");
  }
}
