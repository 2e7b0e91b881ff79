package dk.pejl.warehouse.build;

import dk.pejl.warehouse.check.CheckResult;
import dk.pejl.warehouse.ledger.StageOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What build made and publish may serve: the published file, the digest of its content, the inputs
 * that it accounts for with their own digest, the terms of the targets that it was judged on by
 * version name, and how the checks came out.
 */
public record BuiltRelease(
    BuildInput input,
    Path published,
    ContentDigest digest,
    String inputsDigest,
    Map<String, String> targetTerms,
    List<CheckResult> checks) {
  public BuiltRelease {
    Objects.requireNonNull(input, "input is null");
    Objects.requireNonNull(published, "published is null");
    Objects.requireNonNull(digest, "digest is null");
    Objects.requireNonNull(inputsDigest, "inputsDigest is null");
    targetTerms = Map.copyOf(targetTerms);
    checks = List.copyOf(checks);
  }

  /** The run that asked for it. */
  public String runId() {
    return input.runId();
  }

  /** The day that status is computed for. */
  public LocalDate asOf() {
    return input.asOf();
  }

  /** The checks that stop it. */
  public List<CheckResult> stops() {
    return checks.stream().filter(CheckResult::stops).toList();
  }

  /** The checks that failed and do not stop it. */
  public List<CheckResult> warnings() {
    return checks.stream().filter(check -> !check.passed() && !check.stops()).toList();
  }

  /** The newest day that a delivery in use is known from. */
  public Optional<LocalDate> newestKnownOn() {
    return input.staged().stream()
        .filter(staged -> staged.stage().outcome() == StageOutcome.USABLE)
        .map(staged -> staged.delivery().key().knownOn())
        .max(Comparator.naturalOrder());
  }
}
