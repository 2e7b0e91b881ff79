package dk.pejl.etl.staging;

import dk.pejl.etl.spark.RowGroup;
import dk.pejl.etl.step.StepResult;
import java.util.List;
import java.util.Map;
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

  /** Adds up the groups of what was written, which tell by use the key of their school years. */
  static StageCount of(List<RowGroup> groups, Map<String, SchoolYears> uses) {
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
      uses.forEach(
          (use, some) -> {
            Object key = outcome.getAs(use);
            Set<String> all = schoolYears.computeIfAbsent(use, one -> new TreeSet<>());
            all.addAll(key == null ? List.of() : some.names(key));
          });
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
