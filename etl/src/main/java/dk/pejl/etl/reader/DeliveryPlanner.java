package dk.pejl.etl.reader;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.NotCsvRule;
import dk.pejl.etl.rule.NotWorkbookRule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Looks through a whole file once, holding a buffer of it at a time: what rejects it, where its
 * records can be split, and how many there are.
 */
final class DeliveryPlanner {
  private final Contract contract;
  private final DeliveryBytes bytes;

  DeliveryPlanner(Contract contract, DeliveryBytes bytes) {
    this.contract = contract;
    this.bytes = bytes;
  }

  /** The plan with pieces of at least {@code splitBytes}. */
  DeliveryPlan plan(long splitBytes) throws IOException {
    if (bytes instanceof WorkbookBytes workbook && workbook.isBroken()) {
      return new DeliveryPlan.Refused(new NotWorkbookRule().check(), 0);
    }
    Head head = Head.read(bytes, contract.layout());
    Optional<Finding> notData = head.finding(contract, bytes);
    if (notData.isPresent()) {
      return new DeliveryPlan.Refused(notData.get(), 0);
    }
    ByteScan.Scanned scanned = ByteScan.scan(bytes, head.mark(), splitBytes);
    if (scanned.encoding().hasNul()) {
      return new DeliveryPlan.Refused(new NotCsvRule().check(), 0);
    }
    Optional<Finding> wrongEncoding = scanned.encoding().finding();
    if (wrongEncoding.isPresent()) {
      return new DeliveryPlan.Refused(wrongEncoding.get(), 0);
    }
    return switch (contract.layout().format()) {
      case JOBINDSATS_JSON -> new JobindsatsPlanner(contract, bytes, head.mark()).plan();
      case STIL_JSON -> new StilPlanner(bytes, head.mark()).plan();
      default -> new TextPlanner(contract, bytes, head.mark(), scanned).plan();
    };
  }

  /** The whole file as one piece. */
  static List<Split> whole(DeliveryBytes bytes, ByteOrderMark mark, int unfinished)
      throws IOException {
    return List.of(new Split(mark.length(), bytes.length(), 1, unfinished));
  }
}
