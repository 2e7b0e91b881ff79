package dk.pejl.etl.staging;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.step.Fingerprint;
import dk.pejl.etl.step.Hashes;
import dk.pejl.etl.step.StepEnvironment;
import dk.pejl.etl.step.StepKey;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.ledger.Delivery;
import java.util.Map;
import java.util.Optional;

/** Knows which step stages a delivery, and whether it is done. Needs no Spark. */
public final class StagePlan {
  private final Contracts contracts;
  private final StepEnvironment environment;
  private final StepStore store;

  public StagePlan(Contracts contracts, StepEnvironment environment, StepStore store) {
    this.contracts = contracts;
    this.environment = environment;
    this.store = store;
  }

  /**
   * The step that stages {@code delivery}: by its content, what its name tells, and its contract.
   */
  public StepKey key(Delivery delivery) {
    Contract contract = contracts.named(delivery.key().extract());
    Map<String, String> told = contract.match(delivery.fileName()).orElse(Map.of());
    Fingerprint fingerprint =
        environment
            .fingerprint()
            .with("step", "stage")
            .with("contract", Hashes.of(contract.text()))
            .with("content", delivery.key().sha256())
            .with(StagedDelivery.SLOT, delivery.key().slot())
            .with("name", told.toString());
    return new StepKey(delivery.key().extract(), fingerprint);
  }

  /** What staging made of {@code delivery}, if it is done. */
  public Optional<StagedDelivery> find(Delivery delivery) {
    return store.find(key(delivery)).map(StagedDelivery::of);
  }
}
