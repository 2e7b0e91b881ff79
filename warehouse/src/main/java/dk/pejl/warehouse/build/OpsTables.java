package dk.pejl.warehouse.build;

import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.StageCounts;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The deliveries of a run as rows of {@code ops.delivery}. */
final class OpsTables {
  private OpsTables() {}

  static TableRows deliveries(List<StagedInput> staged) {
    return new TableRows(
        "ops.delivery",
        List.of(
            "extract",
            "slot",
            "known_on",
            "sha256",
            "file_name",
            "mode",
            "sender",
            "received_at",
            "is_current",
            "outcome",
            "records_read",
            "records_accepted",
            "records_held",
            "findings"),
        staged.stream().map(OpsTables::delivery).toList());
  }

  private static List<Object> delivery(StagedInput staged) {
    Delivery delivery = staged.delivery();
    StageCounts counts = staged.stage().counts();
    return List.of(
        delivery.key().extract(),
        delivery.key().slot(),
        delivery.key().knownOn(),
        delivery.key().sha256(),
        delivery.fileName(),
        delivery.mode().code(),
        delivery.sender(),
        LocalDateTime.ofInstant(delivery.receivedAt(), ZoneOffset.UTC),
        staged.current(),
        staged.stage().outcome().code(),
        counts.read(),
        counts.accepted(),
        counts.held(),
        counts.findings());
  }
}
