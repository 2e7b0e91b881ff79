package dk.pejl.etl.contract;

import dk.pejl.warehouse.build.Cadence;
import java.io.Serializable;
import java.util.Objects;

/**
 * What people read of an extract, in Danish: title, description, source, licence, who answers for
 * it, and how often it is expected.
 */
public record About(
    String title, String description, String source, String licence, String owner, Cadence cadence)
    implements Serializable {
  public About {
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(description, "description is null");
    Objects.requireNonNull(source, "source is null");
    Objects.requireNonNull(licence, "licence is null");
    Objects.requireNonNull(owner, "owner is null");
    Objects.requireNonNull(cadence, "cadence is null");
  }
}
