package dk.pejl.etl.report;

import dk.pejl.warehouse.ledger.Incident;
import dk.pejl.warehouse.ledger.IncidentKind;
import dk.pejl.warehouse.ledger.Notice;
import dk.pejl.warehouse.ledger.RunEntry;
import dk.pejl.warehouse.release.Release;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How things stand in the morning.
 *
 * @param day the day whose night should have come
 * @param came the newest run that came to its end for that day
 * @param served what leaders see
 * @param open what is not well
 * @param waiting messages that nobody accepted yet
 */
record Morning(
    LocalDate day,
    Optional<RunEntry> came,
    Optional<Release> served,
    List<Incident> open,
    List<Notice> waiting) {
  /** How the night ended. */
  enum Night {
    OK,
    FAILED,
    STOPPED,
    MISSING;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Morning {
    Objects.requireNonNull(day, "day is null");
    Objects.requireNonNull(came, "came is null");
    Objects.requireNonNull(served, "served is null");
    open = List.copyOf(open);
    waiting = List.copyOf(waiting);
  }

  /** Stopped and failed go before what came: something did not come to its end. */
  Night night() {
    if (isOpen(IncidentKind.RELEASE_STOPPED)) {
      return Night.STOPPED;
    }
    if (isOpen(IncidentKind.NIGHT_FAILED)) {
      return Night.FAILED;
    }
    return came.isPresent() ? Night.OK : Night.MISSING;
  }

  /** Whether what people see is of that day, or confirmed to have nothing new. */
  boolean hasCome() {
    return came.isPresent() && !isOpen(IncidentKind.RELEASE_STOPPED);
  }

  /** Whether somebody should look, though the night came. */
  boolean needsSomebody() {
    return !open.isEmpty() || !waiting.isEmpty();
  }

  private boolean isOpen(IncidentKind kind) {
    return open.stream().anyMatch(incident -> incident.kind() == kind);
  }
}
