package dk.pejl.etl.landing;

import dk.pejl.etl.landing.Recognition.Recognised;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A file of the inbox as fetch took it: kept, or refused for a reason. */
record Taken(InboxFile file, String sha256, DeliveryMeta meta, Optional<Refusal> refusal) {
  /** Rule and text of the finding that a refused file becomes. */
  record Refusal(String rule, String text) {}

  static Taken kept(InboxFile file, DeliveryMeta meta, String sha256) {
    return new Taken(file, sha256, meta, Optional.empty());
  }

  static Taken refused(InboxFile file, String sha256, String rule, String text) {
    return new Taken(file, sha256, DeliveryMeta.NONE, Optional.of(new Refusal(rule, text)));
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
    Refusal reason = refusal.orElseThrow();
    return new FileFinding(name(), sha256, reason.rule(), reason.text(), now);
  }

  /** The contract's date goes before the meta file's, and that before the time of receipt. */
  Delivery delivery(Recognised recognised, Instant now) {
    LocalDate today = now.atZone(Delivery.ZONE).toLocalDate();
    KnownFrom from =
        recognised.knownOn().isPresent()
            ? recognised.knownFrom()
            : meta.knownOn().isPresent() ? KnownFrom.META : KnownFrom.RECEIPT;
    return new Delivery(
        recognised.extract(),
        recognised.slot(),
        recognised.mode(),
        recognised.knownOn().or(meta::knownOn).orElse(today),
        from,
        sha256,
        name(),
        meta.sender(),
        now);
  }
}
