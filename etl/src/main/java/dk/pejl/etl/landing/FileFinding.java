package dk.pejl.etl.landing;

import java.time.Instant;
import java.util.Objects;

/**
 * Why a file of the inbox became no delivery. There is no step that could hold it, so the ledger
 * does.
 *
 * @param rule code of the rule, {@code unknown_file} or {@code invalid_meta}
 * @param text what is wrong and what to do, in Danish
 */
public record FileFinding(
    String fileName, String sha256, String rule, String text, Instant foundAt) {
  public FileFinding {
    Objects.requireNonNull(fileName, "fileName is null");
    Objects.requireNonNull(sha256, "sha256 is null");
    Objects.requireNonNull(rule, "rule is null");
    Objects.requireNonNull(text, "text is null");
    Objects.requireNonNull(foundAt, "foundAt is null");
  }
}
