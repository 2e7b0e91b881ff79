package dk.pejl.etl.reader;

import dk.pejl.etl.rule.Finding;
import java.time.LocalDate;
import java.util.Objects;

/** What a file is, seen without Spark. */
public sealed interface Inspection {
  /** The slot that the delivery belongs to; empty if the file is too broken to tell. */
  String slot();

  /** Since when the delivery is known. */
  LocalDate knownOn();

  /** A delivery with this many records, the held ones included. */
  record Usable(String slot, LocalDate knownOn, int records) implements Inspection {
    public Usable {
      Objects.requireNonNull(slot, "slot is null");
      Objects.requireNonNull(knownOn, "knownOn is null");
    }
  }

  /** A file that does not count as a whole; {@code records} of it could be counted. */
  record Rejected(String slot, LocalDate knownOn, int records, Finding finding)
      implements Inspection {
    public Rejected {
      Objects.requireNonNull(slot, "slot is null");
      Objects.requireNonNull(knownOn, "knownOn is null");
      Objects.requireNonNull(finding, "finding is null");
    }
  }
}
