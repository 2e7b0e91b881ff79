package dk.pejl.warehouse.ledger;

import java.util.Locale;
import java.util.Objects;

/** That a recipient shall be told that an incident opened, or that it is well again. */
public record Notice(Incident incident, Event event, String recipient) {
  /** What is told. */
  public enum Event {
    OPENED,
    CLOSED;

    /** The code in tables and JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Notice {
    Objects.requireNonNull(incident, "incident is null");
    Objects.requireNonNull(event, "event is null");
    Objects.requireNonNull(recipient, "recipient is null");
  }
}
