package dk.pejl.warehouse.doctor;

import java.util.Objects;

/**
 * One thing that the doctor looked at.
 *
 * @param area what it belongs to: prerequisite, version, port, state, access or disk
 * @param what the thing
 * @param verdict whether it is as it should be
 * @param detail what was seen, in Danish, with what to do when it is not well
 */
record Observation(String area, String what, Verdict verdict, String detail) {
  Observation {
    Objects.requireNonNull(area, "area is null");
    Objects.requireNonNull(what, "what is null");
    Objects.requireNonNull(verdict, "verdict is null");
    Objects.requireNonNull(detail, "detail is null");
  }

  /** How well a thing is. */
  enum Verdict {
    OK("✓"),
    NOTE("·"),
    MISSING("✗");

    private final String mark;

    Verdict(String mark) {
      this.mark = mark;
    }

    String mark() {
      return mark;
    }
  }
}
