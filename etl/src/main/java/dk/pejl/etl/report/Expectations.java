package dk.pejl.etl.report;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Stage;
import dk.pejl.warehouse.ledger.StageOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is late, by the contracts and what the ledger knows today: of each sender of an extract, or
 * part of it, that has delivered once, the next delivery. What was never delivered is not due.
 */
record Expectations(Contracts contracts, Map<String, Set<String>> notExpected) {
  /** What is late on {@code today}: the day after it was due, and later. */
  List<LateDelivery> late(Ledger ledger, LocalDate today) {
    Set<DeliveryKey> rejected =
        ledger.stages().stream()
            .filter(stage -> stage.outcome() == StageOutcome.REJECTED)
            .map(Stage::delivery)
            .collect(Collectors.toSet());
    List<Delivery> usable =
        ledger.standingDeliveries().stream()
            .filter(delivery -> !rejected.contains(delivery.key()))
            .filter(delivery -> !delivery.key().knownOn().isAfter(today))
            .toList();
    List<LateDelivery> late = new ArrayList<>();
    contracts.all().forEach(contract -> late.addAll(late(contract, usable, today)));
    return late;
  }

  private List<LateDelivery> late(Contract contract, List<Delivery> usable, LocalDate today) {
    Set<String> excused = notExpected.getOrDefault(contract.id(), Set.of());
    Map<String, LocalDate> newest = new TreeMap<>();
    usable.stream()
        .map(Delivery::key)
        .filter(key -> key.extract().equals(contract.id()))
        .forEach(
            key ->
                newest.merge(
                    contract.terms().slot().sender(key.slot()),
                    key.knownOn(),
                    (one, other) -> one.isAfter(other) ? one : other));
    newest.keySet().removeAll(excused);
    List<LateDelivery> late = new ArrayList<>();
    newest.forEach(
        (sender, day) ->
            contract
                .about()
                .cadence()
                .dueAfter(day)
                .filter(due -> due.isBefore(today))
                .ifPresent(
                    due ->
                        late.add(
                            new LateDelivery(
                                contract.id(), contract.about().title(), sender, due))));
    return late;
  }
}
