package dk.pejl.etl.staging;

import dk.pejl.etl.spark.RowGroup;
import dk.pejl.etl.step.StepResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/** What was written for a delivery, counted. */
record StageCount(
    long accepted,
    long held,
    boolean isRejected,
    long rows,
    long findings,
    long digest,
    Map<String, List<String>> schoolYears) {
  /** How many findings each row of a group has. */
  static final String FINDINGS = "_findings";

  static final String ACCEPTED = "accepted";
  private static final String HELD = "held";
  private static final String REJECTED = "rejected";

  /** Adds up the groups of what was written. */
  static StageCount of(List<RowGroup> groups, List<YearlyUse> uses) {
    long accepted = 0;
    long held = 0;
    long rows = 0;
    long findings = 0;
    boolean rejected = false;
    long digest = 0;
    Map<String, SortedSet<String>> schoolYears = new TreeMap<>();
    for (RowGroup group : groups) {
      Row outcome = group.by();
      long count = group.rows();
      String name = outcome.getAs(StagedDelivery.OUTCOME);
      accepted += name.equals(ACCEPTED) ? count : 0;
      held += name.equals(HELD) ? count : 0;
      rejected |= name.equals(REJECTED);
      rows += count;
      findings += count * outcome.<Integer>getAs(FINDINGS);
      digest += group.digest();
      for (YearlyUse use : uses) {
        List<String> years = outcome.getList(outcome.fieldIndex(use.name()));
        Set<String> all = schoolYears.computeIfAbsent(use.name(), key -> new TreeSet<>());
        years.stream().filter(Objects::nonNull).forEach(all::add);
      }
    }
    Map<String, List<String>> years = new TreeMap<>();
    schoolYears.forEach((use, some) -> years.put(use, List.copyOf(some)));
    return new StageCount(accepted, held, rejected, rows, findings, digest, years);
  }

  /** Of a rejected delivery: all records that could be counted are held. */
  StageCount withRecords(long records) {
    return new StageCount(0, records, isRejected, rows, findings, digest, schoolYears);
  }

  StepResult result(String schema) {
    Map<String, Object> details = new TreeMap<>();
    details.put(StagedDelivery.OUTCOME, isRejected ? REJECTED : StagedDelivery.USABLE);
    details.put(StagedDelivery.READ, accepted + held);
    details.put(StagedDelivery.ACCEPTED, accepted);
    details.put(StagedDelivery.HELD, held);
    details.put(StagedDelivery.FINDINGS, findings);
    details.put(StagedDelivery.SCHOOL_YEARS, schoolYears);
    return new StepResult(rows, schema, RowGroup.digest(rows, digest), details);
  }
}
