package dk.pejl.etl.report;

import dk.pejl.console.DanishFormat;
import java.time.LocalDate;
import java.util.Objects;

/** A delivery that was due and is not there; {@code sender} is empty where the extract is one. */
record LateDelivery(String extract, String title, String sender, LocalDate dueOn) {
  LateDelivery {
    Objects.requireNonNull(extract, "extract is null");
    Objects.requireNonNull(title, "title is null");
    Objects.requireNonNull(sender, "sender is null");
    Objects.requireNonNull(dueOn, "dueOn is null");
  }

  String subject() {
    return extract + "/" + sender;
  }

  String text() {
    String from = sender.isEmpty() ? "" : ": " + sender;
    return title + from + " – ventet senest " + DanishFormat.date(dueOn);
  }
}
