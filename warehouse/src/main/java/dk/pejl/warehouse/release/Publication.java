package dk.pejl.warehouse.release;

import java.util.Objects;

/** What publishing did: a new release is served, or the same stays because nothing changed. */
public record Publication(Release release, Outcome outcome) {
  /** The two ways. */
  public enum Outcome {
    PUBLISHED,
    UNCHANGED
  }

  public Publication {
    Objects.requireNonNull(release, "release is null");
    Objects.requireNonNull(outcome, "outcome is null");
  }
}
