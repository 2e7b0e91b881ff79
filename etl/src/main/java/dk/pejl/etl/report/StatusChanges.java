package dk.pejl.etl.report;

import dk.pejl.console.DanishFormat;
import dk.pejl.warehouse.ledger.IncidentLog;
import dk.pejl.warehouse.ledger.ToldStatus;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells coordinators which targets of their document have another status than the one they know.
 * The first look at a target tells nothing: the status is known from then on.
 */
final class StatusChanges {
  private final IncidentLog log;
  private final Links links;
  private final InstantSource clock;

  StatusChanges(IncidentLog log, Links links, InstantSource clock) {
    this.log = log;
    this.links = links;
    this.clock = clock;
  }

  /** Sends one message to each of {@code recipients} of each document with a change. */
  void send(List<ServedTarget> targets, Map<String, List<String>> recipients, Post post) {
    recipients.forEach(
        (document, addresses) -> {
          List<ServedTarget> own =
              targets.stream().filter(target -> target.documentId().equals(document)).toList();
          addresses.forEach(address -> send(own, address, post));
        });
  }

  private void send(List<ServedTarget> targets, String address, Post post) {
    Map<String, ToldStatus> known =
        log.toldStatuses(address).stream()
            .collect(Collectors.toMap(ToldStatus::targetId, told -> told));
    List<ToldStatus> first = new ArrayList<>();
    List<ServedTarget> changed = new ArrayList<>();
    for (ServedTarget target : targets) {
      if (!known.containsKey(target.targetId())) {
        first.add(told(address, target));
      } else if (!known.get(target.targetId()).status().equals(target.status())) {
        changed.add(target);
      }
    }
    log.recordTold(first, clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (!changed.isEmpty() && post.deliver(message(address, changed, known))) {
      log.recordTold(
          changed.stream().map(target -> told(address, target)).toList(),
          clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
  }

  private static ToldStatus told(String address, ServedTarget target) {
    return new ToldStatus(address, target.targetId(), target.status(), target.statusText());
  }

  private Message message(
      String address, List<ServedTarget> changed, Map<String, ToldStatus> known) {
    ServedTarget one = changed.get(0);
    StringBuilder text = new StringBuilder("Hvad der er sket:\n");
    for (ServedTarget target : changed) {
      text.append("- ").append(target.title()).append(": ");
      text.append(known.get(target.targetId()).statusText());
      text.append(" → ").append(target.statusText()).append('\n');
    }
    text.append("\nHvad det betyder:\nOpgjort pr. ").append(DanishFormat.date(one.asOf()));
    text.append(" med de leverancer, der er kommet. Nye tal kan flytte en status igen.\n");
    text.append("\nHvad I skal gøre:\nSe hvorfor på dokumentets side, eller med\n");
    text.append("  ./pejl status --document ").append(one.documentId()).append('\n');
    String link = links.dashboard("aftale-" + one.documentId());
    text.append(link.isEmpty() ? "" : "\nSe mere: " + link + "\n");
    return new Message(
        MessageId.of(
            changed.stream()
                .map(
                    target ->
                        String.join(
                            " ",
                            address,
                            target.targetId(),
                            known.get(target.targetId()).status(),
                            target.status(),
                            target.asOf().toString()))
                .toList()),
        address,
        "Pejl: "
            + Wording.count(changed.size(), "mål", "mål")
            + " har skiftet status – "
            + one.documentTitle(),
        text.toString(),
        link,
        changed.stream().map(target -> fact(target, known)).toList());
  }

  private static Map<String, Object> fact(ServedTarget target, Map<String, ToldStatus> known) {
    Map<String, Object> fact = new LinkedHashMap<>();
    fact.put("event", "changed");
    fact.put("kind", "status_changed");
    fact.put("subject", target.targetId());
    fact.put("from", known.get(target.targetId()).status());
    fact.put("to", target.status());
    return fact;
  }
}
