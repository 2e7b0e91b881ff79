package dk.pejl.etl.reader;

import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;

/** The records of one delivery among those of a file that carries several. */
final class SlotRecords implements StagedRecords {
  private final StagedRecords all;
  private final SlotText slots;
  private final Wanted wanted;

  SlotRecords(StagedRecords all, SlotText slots, Wanted wanted) {
    this.all = all;
    this.slots = slots;
    this.wanted = wanted;
  }

  @Override
  public Optional<StagedRecord> next() throws IOException {
    Optional<StagedRecord> next = all.next();
    while (next.isPresent() && !wanted.takes(slots.of(next.get()))) {
      next = all.next();
    }
    return next;
  }

  @Override
  public void close() throws IOException {
    all.close();
  }

  /** A slot, and the one that takes the records that tell none: the first of the file. */
  record Wanted(String slot, String first) implements Serializable {
    boolean takes(Optional<String> told) {
      return told.orElse(first).equals(slot);
    }
  }
}
