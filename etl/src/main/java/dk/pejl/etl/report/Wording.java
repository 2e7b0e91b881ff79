package dk.pejl.etl.report;

import dk.pejl.console.ExitCode;
import dk.pejl.warehouse.check.Check;
import dk.pejl.warehouse.check.Checks;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import dk.pejl.warehouse.ledger.Incident;
import dk.pejl.warehouse.ledger.IncidentKind;
import dk.pejl.warehouse.ledger.Notice;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of messages: what happened, what it means, what to do, and where to look. They name
 * tasks, checks, extracts and senders, never a record or what is in it.
 */
final class Wording {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MM-yyyy 'kl.' HH:mm", Locale.ROOT)
          .withZone(DeliveryOrder.ZONE);
  private static final String AGAIN = "  ./pejl schedules run --wait\n";

  private final Links links;
  private final Served served;
  private final Checks checks;
  private final LocalDate day;
  private final boolean isOpen;

  /**
   * @param day the day whose night it is
   * @param isOpen whether anything is still open
   */
  Wording(Links links, Served served, Checks checks, LocalDate day, boolean isOpen) {
    this.links = links;
    this.served = served;
    this.checks = checks;
    this.day = day;
    this.isOpen = isOpen;
  }

  /** One message of all that opened, of one kind. */
  Message opened(IncidentKind kind, List<Notice> notices) {
    List<Incident> incidents = notices.stream().map(Notice::incident).toList();
    return switch (kind) {
      case NIGHT_FAILED ->
          message(
              notices,
              "Pejl: natten fejlede i "
                  + incidents.stream()
                      .map(incident -> FailedTask.taskOf(incident.subject()))
                      .distinct()
                      .collect(Collectors.joining(", ")),
              happened(incidents) + means(served.text(day)) + toDo(afterFailure(incidents)),
              log(incidents));
      case RELEASE_STOPPED ->
          message(
              notices,
              "Pejl: udgivelsen blev standset af "
                  + count(incidents.size(), "kontrol", "kontroller"),
              happened(incidents) + means(served.text(day)) + toDo(afterStop(incidents)),
              log(incidents));
      case DELIVERY_LATE ->
          message(
              notices,
              "Pejl: " + count(incidents.size(), "leverance", "leverancer") + " mangler",
              happened(incidents)
                  + means(
                      "Nøgletal, der bruger dem, er ikke nyere end den sidste leverance, der kom."
                          + " De andre er ikke berørt.")
                  + toDo(
                      "Bed afsenderen om filen, og læg den i inbox/, eller se med ./pejl fetch --list,"
                          + " om kilden hentes. Ventes der ikke mere fra en afsender, så skriv det i"
                          + " messages.yaml under not_expected. Hvad der er kommet, viser\n"
                          + "  ./pejl deliveries\n"),
              links.dashboard("datakvalitet"));
    };
  }

  /**
   * One message of all that is well again.
   *
   * @param untold the incidents among them that nobody could be told of before
   */
  Message closed(List<Notice> notices, Set<Incident> untold) {
    StringBuilder text = new StringBuilder("I orden igen:\n");
    for (Notice notice : notices) {
      Incident incident = notice.incident();
      text.append("- ").append(line(incident)).append(", siden ");
      text.append(TIME.format(incident.openedAt()));
      text.append(untold.contains(incident) ? " (det kunne ikke meddeles dengang)\n" : "\n");
    }
    text.append(means(served.text(day))).append(toDo(afterAll()));
    return message(notices, "Pejl: i orden igen", text.toString(), links.nights());
  }

  private String afterAll() {
    return isOpen
        ? "Intet ved det, der er i orden. Noget andet er stadig åbent:\n  ./pejl health\n"
        : "Intet.\n";
  }

  private static String happened(List<Incident> incidents) {
    return incidents.stream()
        .map(incident -> "- " + line(incident) + "\n")
        .collect(Collectors.joining("", "Hvad der er sket:\n", ""));
  }

  private static String line(Incident incident) {
    return switch (incident.kind()) {
      case NIGHT_FAILED -> "Natten: " + incident.text();
      case RELEASE_STOPPED -> "Kontrol ikke bestået: " + incident.text();
      case DELIVERY_LATE -> "Mangler: " + incident.text();
    };
  }

  private static String means(String text) {
    return "\nHvad det betyder:\n" + text + "\n";
  }

  private static String toDo(String text) {
    return "\nHvad I skal gøre:\n" + text;
  }

  private static String afterFailure(List<Incident> incidents) {
    return incidents.stream()
        .map(Incident::subject)
        .map(subject -> subject.substring(subject.lastIndexOf('/') + 1))
        .distinct()
        .map(Wording::afterFailure)
        .collect(Collectors.joining());
  }

  private static String afterFailure(String code) {
    if (code.equals(String.valueOf(ExitCode.BUG.code()))) {
      return "Send loggen til dem, der vedligeholder Pejl; en ny kørsel hjælper ikke.\n";
    }
    if (code.equals(String.valueOf(ExitCode.WRONG_INPUT.code()))) {
      return "Ret det, som loggens sidste linje nævner, og kør natten igen:\n" + AGAIN;
    }
    return "Se i loggen, hvad der svigtede (netværk, disk, en anden kørsel), og kør natten igen,"
        + " når det virker:\n"
        + AGAIN;
  }

  private String afterStop(List<Incident> incidents) {
    StringBuilder text = new StringBuilder();
    for (Incident incident : incidents) {
      checks.all().stream()
          .filter(check -> check.id().equals(incident.subject()))
          .map(Check::resolve)
          .findFirst()
          .ifPresent(resolve -> text.append("- ").append(resolve).append('\n'));
    }
    return text.append("Se hver kontrol med et eksempel, ret årsagen, og kør natten igen:\n")
        .append("  ./pejl publish\n")
        .append(AGAIN)
        .toString();
  }

  private String log(List<Incident> incidents) {
    return incidents.stream()
        .map(Incident::link)
        .filter(link -> !link.isEmpty())
        .findFirst()
        .map(links::log)
        .orElse(links.nights());
  }

  private static Message message(List<Notice> notices, String subject, String text, String link) {
    return new Message(
        MessageId.of(notices),
        notices.get(0).recipient(),
        subject,
        text + (link.isEmpty() ? "" : "\nSe mere: " + link + "\n"),
        link,
        notices.stream().map(Wording::fact).toList());
  }

  private static Map<String, Object> fact(Notice notice) {
    Map<String, Object> fact = new LinkedHashMap<>();
    fact.put("event", notice.event().code());
    fact.put("kind", notice.incident().kind().code());
    fact.put("subject", notice.incident().subject());
    fact.put("opened_at", notice.incident().openedAt().toString());
    return fact;
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
