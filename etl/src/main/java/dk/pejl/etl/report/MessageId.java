package dk.pejl.etl.report;

import dk.pejl.warehouse.ledger.Notice;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Ids of messages: the same for the same content to the same recipient. */
final class MessageId {
  private MessageId() {}

  static String of(List<Notice> notices) {
    return of(
        notices.stream()
            .map(
                notice ->
                    String.join(
                        " ",
                        notice.event().code(),
                        notice.incident().kind().code(),
                        notice.incident().subject(),
                        notice.incident().openedAt().toString(),
                        notice.recipient()))
            .toList());
  }

  static String of(Collection<String> parts) {
    byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(text).toString();
  }
}
