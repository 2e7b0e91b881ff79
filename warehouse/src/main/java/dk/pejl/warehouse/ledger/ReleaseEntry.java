package dk.pejl.warehouse.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A release as the ledger remembers it, also when its files are gone. */
public record ReleaseEntry(
    String releaseId,
    String runId,
    LocalDate asOf,
    Instant publishedAt,
    Optional<LocalDate> newestKnownOn,
    String contentDigest,
    String inputsDigest) {
  public ReleaseEntry {
    Objects.requireNonNull(releaseId, "releaseId is null");
    Objects.requireNonNull(runId, "runId is null");
    Objects.requireNonNull(asOf, "asOf is null");
    Objects.requireNonNull(publishedAt, "publishedAt is null");
    Objects.requireNonNull(newestKnownOn, "newestKnownOn is null");
    Objects.requireNonNull(contentDigest, "contentDigest is null");
    Objects.requireNonNull(inputsDigest, "inputsDigest is null");
  }
}
