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
import java.util.ArrayList;
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
    this.bytes = DeliveryBytes.of(file);
  }

  /**
   * The deliveries in {@code file}, whose path below the inbox is {@code name} and which came on
   * {@code receivedOn}: one, unless the contract puts several into one file. A file that is
   * rejected is one.
   */
  public static List<Inspection> inspect(
      Contract contract, String name, Path file, LocalDate receivedOn) {
    try {
      return new DeliveryInspector(contract, name, file).inspect(file, receivedOn);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  private List<Inspection> inspect(Path file, LocalDate receivedOn) throws IOException {
    CompanionFile companion = CompanionFile.beside(file);
    LocalDate outside =
        KnownOnText.ofFileName(contract.terms().knownOn(), groups)
            .or(companion::knownOn)
            .orElse(receivedOn);
    DeliveryPlan plan =
        companion
            .finding()
            .<DeliveryPlan>map(finding -> new DeliveryPlan.Refused(finding, 0))
            .orElse(new DeliveryPlanner(contract, bytes).plan(Long.MAX_VALUE));
    if (plan instanceof DeliveryPlan.Refused refused) {
      return List.of(rejected(outside, refused.records(), refused.finding()));
    }
    DeliveryPlan.Usable readable = (DeliveryPlan.Usable) plan;
    boolean asksContent =
        contract.terms().slot() instanceof Slot.FromContent
            || contract.terms().knownOn() instanceof KnownOn.FromContent;
    return asksContent
        ? byContent(readable, outside)
        : List.of(new Inspection.Usable(outsideSlot(), outside, readable.records()));
  }

  private Inspection rejected(LocalDate knownOn, int records, Finding finding) {
    return new Inspection.Rejected(outsideSlot(), knownOn, records, finding);
  }

  private String outsideSlot() {
    return SlotText.ofFileName(contract.terms().slot(), groups);
  }

  private List<Inspection> byContent(DeliveryPlan.Usable plan, LocalDate outside)
      throws IOException {
    ContentSlots slots = ContentSlots.read(contract, groups, plan, bytes);
    boolean several = contract.terms().envelope() == Envelope.BY_SLOT;
    if (slots.bySlot().isEmpty() || (slots.bySlot().size() > 1 && !several)) {
      Finding finding = new SeveralSlotsRule().check(List.copyOf(slots.bySlot().keySet()));
      return List.of(rejected(outside, plan.records(), finding));
    }
    List<Inspection> found = new ArrayList<>();
    slots
        .bySlot()
        .forEach(
            (slot, content) -> {
              String known = slot.isEmpty() ? outsideSlot() : slot;
              Optional<LocalDate> knownOn = content.knownOn();
              found.add(new Inspection.Usable(known, knownOn.orElse(outside), content.records()));
            });
    return found;
  }

  /** Whether {@code name} is no delivery but tells of the one beside it. */
  public static boolean isCompanion(String name) {
    return name.endsWith(CompanionFile.SUFFIX);
  }
}
