package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Envelope;
import dk.pejl.etl.contract.KnownOn;
import dk.pejl.etl.contract.Slot;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.SeveralSlotsRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at a file without Spark: which deliveries of a contract it carries, or why it is none. It
 * reads the file through and holds a buffer of it at a time.
 */
public final class DeliveryInspector {
  private final Contract contract;
  private final Map<String, String> groups;
  private final DeliveryBytes bytes;

  private DeliveryInspector(Contract contract, String name, Path file) {
    this.contract = contract;
    this.groups = contract.match(name).orElse(Map.of());
    this.bytes = WorkbookBytes.of(name, DeliveryBytes.of(file), contract.layout());
  }

  /**
   * The deliveries in {@code file}, whose path below the inbox is {@code name}: one, unless the
   * contract puts several into one file. A file that is rejected is one.
   */
  public static List<Inspection> inspect(Contract contract, String name, Path file) {
    try {
      return new DeliveryInspector(contract, name, file).inspect();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  private List<Inspection> inspect() throws IOException {
    DeliveryPlan plan = new DeliveryPlanner(contract, bytes).plan(Long.MAX_VALUE);
    if (plan instanceof DeliveryPlan.Usable usable) {
      return asksContent()
          ? byContent(usable)
          : List.of(new Inspection.Usable(outsideSlot(), outsideDate(), usable.records()));
    }
    return rejected(plan.records(), ((DeliveryPlan.Refused) plan).finding());
  }

  private boolean asksContent() {
    return contract.terms().slot() instanceof Slot.FromContent
        || contract.terms().knownOn() instanceof KnownOn.FromContent;
  }

  private List<Inspection> rejected(int records, Finding finding) {
    return List.of(new Inspection.Rejected(outsideSlot(), outsideDate(), records, finding));
  }

  private String outsideSlot() {
    return SlotText.ofFileName(contract.terms().slot(), groups);
  }

  private Optional<LocalDate> outsideDate() {
    return KnownOnText.ofFileName(contract.terms().knownOn(), groups);
  }

  private List<Inspection> byContent(DeliveryPlan.Usable plan) throws IOException {
    ContentSlots slots = ContentSlots.read(contract, groups, plan, bytes);
    int count = slots.bySlot().size();
    if (count == 0 || (count > 1 && contract.terms().envelope() == Envelope.NONE)) {
      return rejected(
          plan.records(), new SeveralSlotsRule().check(List.copyOf(slots.bySlot().keySet())));
    }
    return slots.bySlot().entrySet().stream()
        .<Inspection>map(slot -> usable(slot.getKey(), slot.getValue()))
        .toList();
  }

  private Inspection usable(String slot, ContentSlots.Content content) {
    return new Inspection.Usable(
        slot.isEmpty() ? outsideSlot() : slot,
        content.knownOn().or(this::outsideDate),
        content.records());
  }
}
