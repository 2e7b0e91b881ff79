package dk.pejl.etl.reader;

import dk.pejl.etl.rule.Finding;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What a file is, seen without Spark. */
public sealed interface Inspection {
  /** The slot that the delivery belongs to; empty if the file is too broken to tell. */
  String slot();

  /** Since when the delivery is known, if name or content tell it, as the contract says which. */
  Optional<LocalDate> knownOn();

  /** How many records were counted, the header not among them. */
  int records();

  /** A delivery with this many records, the held ones included. */
  record Usable(String slot, Optional<LocalDate> knownOn, int records) implements Inspection {
    public Usable {
      Objects.requireNonNull(slot, "slot is null");
      Objects.requireNonNull(knownOn, "knownOn is null");
    }
  }

  /** A file that does not count as a whole. */
  record Rejected(String slot, Optional<LocalDate> knownOn, int records, Finding finding)
      implements Inspection {
    public Rejected {
      Objects.requireNonNull(slot, "slot is null");
      Objects.requireNonNull(knownOn, "knownOn is null");
      Objects.requireNonNull(finding, "finding is null");
    }
  }
}
