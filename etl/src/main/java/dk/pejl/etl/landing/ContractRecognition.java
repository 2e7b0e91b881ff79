package dk.pejl.etl.landing;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.contract.KnownOn;
import dk.pejl.etl.reader.DeliveryInspector;
import dk.pejl.etl.reader.Inspection;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.KnownFrom;
import java.nio.file.Path;
import java.util.List;

/** Recognises files by the contracts, and by a look into them where a contract asks for it. */
public final class ContractRecognition implements Recognition {
  private final Contracts contracts;

  public ContractRecognition(Contracts contracts) {
    this.contracts = contracts;
  }

  @Override
  public boolean knows(String name) {
    return contracts.match(name).isPresent();
  }

  @Override
  public List<Recognised> recognise(String name, Path content) {
    Contract contract = contracts.match(name).orElseThrow();
    return DeliveryInspector.inspect(contract, name, content).stream()
        .map(found -> recognised(contract, found))
        .toList();
  }

  private static Recognised recognised(Contract contract, Inspection found) {
    boolean inContent = contract.terms().knownOn() instanceof KnownOn.FromContent;
    return new Recognised(
        contract.id(),
        found.slot(),
        DeliveryMode.of(contract.terms().mode().name()),
        found.knownOn(),
        inContent ? KnownFrom.CONTENT : KnownFrom.NAME);
  }
}
