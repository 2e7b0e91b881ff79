package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.KnownOn;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The slots that the records of a file tell, with how many records each has and their newest date.
 * Held records tell no slot and belong to the first.
 */
final class ContentSlots {
  private final SortedMap<String, Content> bySlot = new TreeMap<>();
  private final SlotText slots;
  private final int dateColumn;
  private int homeless;

  private ContentSlots(Contract contract) {
    this.slots = SlotText.ofContent(contract.terms().slot(), contract.columns());
    List<String> names = contract.columns().staged().stream().map(column -> column.name()).toList();
    this.dateColumn =
        contract.terms().knownOn() instanceof KnownOn.FromContent content
            ? names.indexOf(content.column())
            : -1;
  }

  /** Reads all records of a planned file. */
  static ContentSlots read(
      Contract contract, Map<String, String> groups, DeliveryPlan.Usable plan, DeliveryBytes bytes)
      throws IOException {
    ContentSlots found = new ContentSlots(contract);
    for (Split split : plan.splits()) {
      try (StagedRecords records = open(contract, groups, plan, split, bytes)) {
        Optional<StagedRecord> next = records.next();
        while (next.isPresent()) {
          found.take(next.get());
          next = records.next();
        }
      }
    }
    found.houseTheHomeless();
    return found;
  }

  /** No slot tells who somebody is, so no key is needed. */
  private static StagedRecords open(
      Contract contract,
      Map<String, String> groups,
      DeliveryPlan.Usable plan,
      Split split,
      DeliveryBytes bytes)
      throws IOException {
    return SplitReader.open(contract, groups, plan.frame(), split, bytes, PseudonymSource.NONE);
  }

  private void take(StagedRecord record) {
    Optional<String> slot =
        record.outcome().equals("accepted") ? slots.of(record) : Optional.empty();
    if (slot.isEmpty()) {
      homeless++;
      return;
    }
    Optional<LocalDate> date =
        dateColumn < 0 ? Optional.empty() : record.value(dateColumn).map(LocalDate.class::cast);
    bySlot.merge(slot.get(), new Content(1, date.orElse(LocalDate.MIN)), Content::plus);
  }

  private void houseTheHomeless() {
    if (!bySlot.isEmpty()) {
      bySlot.merge(bySlot.firstKey(), new Content(homeless, LocalDate.MIN), Content::plus);
    }
  }

  /** What each slot has. */
  SortedMap<String, Content> bySlot() {
    return bySlot;
  }

  /** How many records of a slot there are, and the newest date among them. */
  record Content(int records, LocalDate newest) {
    Content plus(Content other) {
      return new Content(
          records + other.records, newest.isAfter(other.newest) ? newest : other.newest);
    }

    Optional<LocalDate> knownOn() {
      return newest.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(newest);
    }
  }
}
