package dk.pejl.warehouse.release;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A published release whose files are kept in {@code folder}. */
public record Release(
    String id,
    String runId,
    LocalDate asOf,
    Instant publishedAt,
    Optional<LocalDate> newestKnownOn,
    String contentDigest,
    String inputsDigest,
    boolean isServed,
    Path folder) {
  public Release {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(runId, "runId is null");
    Objects.requireNonNull(asOf, "asOf is null");
    Objects.requireNonNull(publishedAt, "publishedAt is null");
    Objects.requireNonNull(newestKnownOn, "newestKnownOn is null");
    Objects.requireNonNull(contentDigest, "contentDigest is null");
    Objects.requireNonNull(inputsDigest, "inputsDigest is null");
    Objects.requireNonNull(folder, "folder is null");
  }

  static Release of(Manifest manifest, Path folder, boolean isServed) {
    return new Release(
        manifest.releaseId(),
        manifest.runId(),
        manifest.asOf(),
        manifest.publishedAt(),
        manifest.newestKnownOn(),
        manifest.contentDigest(),
        manifest.inputsDigest(),
        isServed,
        folder);
  }
}
