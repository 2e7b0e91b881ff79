package dk.pejl.etl.reader;

import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A typed record with its number and findings. Values stand in the order of the contract's staged
 * columns: String, Integer, BigDecimal, LocalDate, Map of String to String or BigDecimal. A held
 * record has no values.
 */
final class StagedRecord {
  private final int number;
  private final Object[] values;
  private final List<Finding> findings;

  private StagedRecord(int number, Object[] values, List<Finding> findings) {
    this.number = number;
    this.values = values;
    this.findings = List.copyOf(findings);
  }

  /** A record with these values, where null is "no value"; it keeps the array. */
  static StagedRecord of(int number, Object[] values, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.severity() != Severity.WARN) {
        Arrays.fill(values, null);
      }
    }
    return new StagedRecord(number, values, findings);
  }

  /** This record with one more finding. */
  StagedRecord with(Finding finding) {
    List<Finding> more = new ArrayList<>(findings);
    more.add(finding);
    return of(number, values, more);
  }

  int number() {
    return number;
  }

  Optional<Object> value(int column) {
    return Optional.ofNullable(values[column]);
  }

  RecordHash hash(int[] columns) {
    return RecordHash.of(values, columns);
  }

  List<Finding> findings() {
    return findings;
  }

  /** {@code accepted}, {@code held}, or {@code rejected} for the row of a rejected delivery. */
  String outcome() {
    String outcome = "accepted";
    for (Finding finding : findings) {
      if (finding.severity() == Severity.REJECT) {
        return "rejected";
      }
      if (finding.severity() == Severity.HOLD) {
        outcome = "held";
      }
    }
    return outcome;
  }
}
