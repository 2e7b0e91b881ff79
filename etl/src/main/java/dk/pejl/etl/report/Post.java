package dk.pejl.etl.report;

import dk.pejl.etl.report.Channel.NotAcceptedException;
import dk.pejl.warehouse.ledger.Incident;
import dk.pejl.warehouse.ledger.IncidentKind;
import dk.pejl.warehouse.ledger.IncidentLog;
import dk.pejl.warehouse.ledger.Notice;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sends what is owed, and remembers each message as soon as it was accepted. */
final class Post {
  private final IncidentLog log;
  private final Map<String, Channel> channels;
  private final InstantSource clock;
  private final List<String> accepted = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  /**
   * @param channels the way to each recipient; what others are owed waits
   */
  Post(IncidentLog log, Map<String, Channel> channels, InstantSource clock) {
    this.log = log;
    this.channels = Map.copyOf(channels);
    this.clock = clock;
  }

  /** The subjects of the messages that were accepted, with their recipients. */
  List<String> accepted() {
    return List.copyOf(accepted);
  }

  /** A line for each message that was not accepted. */
  List<String> refused() {
    return List.copyOf(refused);
  }

  /** Of each recipient: one message for each kind that opened, and one of all that is well. */
  void send(Wording wording) {
    List<Notice> pending = log.pending();
    for (String recipient : channels.keySet().stream().sorted().toList()) {
      List<Notice> own =
          pending.stream().filter(notice -> notice.recipient().equals(recipient)).toList();
      for (IncidentKind kind : IncidentKind.values()) {
        List<Notice> opened =
            of(own, Notice.Event.OPENED).stream()
                .filter(notice -> notice.incident().kind() == kind)
                .filter(notice -> notice.incident().closedAt().isEmpty())
                .toList();
        if (!opened.isEmpty()) {
          send(wording.opened(kind, opened), opened);
        }
      }
      sendClosed(wording, own);
    }
  }

  private void sendClosed(Wording wording, List<Notice> own) {
    List<Notice> closed = of(own, Notice.Event.CLOSED);
    if (!closed.isEmpty()) {
      List<Notice> untold =
          of(own, Notice.Event.OPENED).stream()
              .filter(notice -> notice.incident().closedAt().isPresent())
              .toList();
      Set<Incident> untoldIncidents =
          untold.stream().map(Notice::incident).collect(Collectors.toSet());
      List<Notice> told = new ArrayList<>(closed);
      told.addAll(untold);
      send(wording.closed(closed, untoldIncidents), told);
    }
  }

  private static List<Notice> of(List<Notice> notices, Notice.Event event) {
    return notices.stream().filter(notice -> notice.event() == event).toList();
  }

  private void send(Message message, List<Notice> told) {
    if (deliver(message)) {
      log.accept(told, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
  }

  /** Sends {@code message} and says whether it was accepted; what comes of it is noted. */
  boolean deliver(Message message) {
    try {
      channels.get(message.recipient()).send(message);
      accepted.add(message.recipient() + ": " + message.subject());
      return true;
    } catch (NotAcceptedException e) {
      refused.add("»" + message.subject() + "« til " + message.recipient() + ": " + e.getMessage());
      return false;
    }
  }
}
