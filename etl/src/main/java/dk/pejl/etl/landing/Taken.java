package dk.pejl.etl.landing;

import dk.pejl.etl.landing.Recognition.Recognised;
import dk.pejl.etl.rule.Finding;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import dk.pejl.warehouse.ledger.FileFinding;
import dk.pejl.warehouse.ledger.KnownFrom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A file of the inbox as fetch took it: kept, or refused for a reason. */
record Taken(InboxFile file, String sha256, DeliveryMeta meta, Optional<Finding> refusal) {
  static Taken kept(InboxFile file, DeliveryMeta meta, String sha256) {
    return new Taken(file, sha256, meta, Optional.empty());
  }

  static Taken refused(InboxFile file, String sha256, Finding reason) {
    return new Taken(file, sha256, DeliveryMeta.NONE, Optional.of(reason));
  }

  String name() {
    return file.name();
  }

  /** Equal if both bytes and meta file are. */
  String identity() {
    return (sha256 + " " + meta.knownOn().map(LocalDate::toString).orElse("") + " " + meta.sender())
        .strip();
  }

  FileFinding finding(Instant now) {
    Finding reason = refusal.orElseThrow();
    return new FileFinding(
        sha256, name(), reason.rule(), reason.severity().code(), reason.text(), now);
  }

  /** The contract's date goes before the meta file's, and that before the time of receipt. */
  Delivery delivery(Recognised recognised, Instant now) {
    LocalDate today = now.atZone(DeliveryOrder.ZONE).toLocalDate();
    LocalDate knownOn = recognised.knownOn().or(meta::knownOn).orElse(today);
    KnownFrom from =
        recognised.knownOn().isPresent()
            ? recognised.knownFrom()
            : meta.knownOn().isPresent() ? KnownFrom.META : KnownFrom.RECEIPT;
    return new Delivery(
        new DeliveryKey(recognised.extract(), recognised.slot(), knownOn, sha256),
        recognised.mode(),
        from.code(),
        name(),
        meta.sender(),
        now);
  }
}
