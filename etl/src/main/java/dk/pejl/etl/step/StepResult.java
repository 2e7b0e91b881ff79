package dk.pejl.etl.step;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a step's work tells of its output.
 *
 * @param rows all rows written
 * @param schema the columns, as Spark's DDL writes them
 * @param digest an order-free hash of the rows
 * @param details what only this kind of step knows: texts, numbers and lists of them
 */
public record StepResult(long rows, String schema, String digest, Map<String, Object> details) {
  public StepResult {
    Objects.requireNonNull(schema, "schema is null");
    Objects.requireNonNull(digest, "digest is null");
    details = Collections.unmodifiableMap(new TreeMap<>(details));
  }
}
