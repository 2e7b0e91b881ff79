package dk.pejl.warehouse.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All that a run lets build see: every extract that may come, every delivery known as of its day
 * with what staging made of it, and the facts. {@code code} is the hash of the program: another
 * program computes everything anew.
 */
public record BuildInput(
    String runId,
    LocalDate asOf,
    String code,
    List<ExpectedExtract> extracts,
    List<StagedInput> staged,
    List<FactInput> facts) {
  public BuildInput {
    Objects.requireNonNull(runId, "runId is null");
    Objects.requireNonNull(asOf, "asOf is null");
    Objects.requireNonNull(code, "code is null");
    extracts = List.copyOf(extracts);
    staged = List.copyOf(staged);
    facts = List.copyOf(facts);
  }
}
