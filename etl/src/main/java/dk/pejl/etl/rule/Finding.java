package dk.pejl.etl.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * One problem found in a delivery. {@code recordNumber} counts from 1 with the header counted, and
 * is 0 where the problem has no record; {@code column} is the staged column or empty; {@code text}
 * is one Danish sentence without personal data.
 */
public record Finding(String rule, Severity severity, int recordNumber, String column, String text)
    implements Serializable {
  public Finding {
    Objects.requireNonNull(rule, "rule is null");
    Objects.requireNonNull(severity, "severity is null");
    Objects.requireNonNull(column, "column is null");
    Objects.requireNonNull(text, "text is null");
  }
}
