package dk.pejl.etl.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One message to one recipient, in Danish.
 *
 * @param id the same for the same message sent again, so that a receiver can tell
 * @param facts what a program reads of it: codes, no Danish
 */
record Message(
    String id,
    String recipient,
    String subject,
    String text,
    String link,
    List<Map<String, Object>> facts) {
  Message {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(recipient, "recipient is null");
    Objects.requireNonNull(subject, "subject is null");
    Objects.requireNonNull(text, "text is null");
    Objects.requireNonNull(link, "link is null");
    facts = List.copyOf(facts);
  }
}
