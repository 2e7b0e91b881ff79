package dk.pejl.etl.staging;

import dk.pejl.console.PejlException;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.step.Fingerprint;
import dk.pejl.etl.step.FinishedStep;
import dk.pejl.etl.step.Hashes;
import dk.pejl.etl.step.StepEnvironment;
import dk.pejl.etl.step.StepKey;
import dk.pejl.etl.step.StepStore;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.Seal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Knows which step stages a delivery, and whether it is done. Needs no Spark. */
public final class StagePlan {
  private final Contracts contracts;
  private final StepEnvironment environment;
  private final StepStore store;
  private final Map<DeliveryKey, Seal> seals;
  private final Map<DeliveryKey, StagedDelivery> sealed = new HashMap<>();

  /**
   * @param seals of deliveries whose staged output is the input, by what they are of
   */
  public StagePlan(
      Contracts contracts,
      StepEnvironment environment,
      StepStore store,
      Map<DeliveryKey, Seal> seals) {
    this.contracts = contracts;
    this.environment = environment;
    this.store = store;
    this.seals = Map.copyOf(seals);
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
            .with(StagedDelivery.CONTENT, delivery.key().sha256())
            .with(StagedDelivery.SLOT, delivery.key().slot())
            .with("name", told.toString());
    return new StepKey(delivery.key().extract(), fingerprint);
  }

  /** What staging made of {@code delivery}, if it is done; of a sealed one, what was sealed. */
  public Optional<StagedDelivery> find(Delivery delivery) {
    Seal seal = seals.get(delivery.key());
    return seal == null
        ? store.find(key(delivery)).map(StagedDelivery::of)
        : Optional.of(sealed.computeIfAbsent(seal.delivery(), key -> sealed(delivery, seal)));
  }

  /** Whether its records are persons; one of an extract that is described no more may. */
  public boolean tellsOfPersons(Delivery delivery) {
    return contracts.all().stream()
        .filter(contract -> contract.id().equals(delivery.key().extract()))
        .allMatch(contract -> contract.processing().isAboutPersons());
  }

  private StagedDelivery sealed(Delivery delivery, Seal seal) {
    FinishedStep step =
        store
            .find(seal.folder())
            .filter(found -> found.result().digest().equals(seal.digest()))
            .filter(store::isWhole)
            .orElseThrow(
                () ->
                    refusal(
                        delivery,
                        "its staged output staged/"
                            + seal.folder()
                            + " is missing or damaged, and its bytes are purged; restore the"
                            + " folder from the backup"));
    String key = step.key().fingerprint().inputs().get(StepEnvironment.PSEUDONYM_KEY);
    if (contracts.named(delivery.key().extract()).columns().namePersons()
        && !environment.pseudonymKey().equals(key)) {
      throw refusal(
          delivery,
          "it was read with the pseudonym key "
              + key
              + ", and the key is "
              + environment.pseudonymKey()
              + " now; restore that key from its backup");
    }
    return StagedDelivery.of(step);
  }

  private static PejlException refusal(Delivery delivery, String why) {
    String id = delivery.key().shortId();
    return PejlException.wrongInput(
        "Cannot use the sealed delivery "
            + delivery.fileName()
            + ": "
            + why
            + ", or withdraw the delivery: ./pejl deliveries withdraw "
            + id);
  }
}
