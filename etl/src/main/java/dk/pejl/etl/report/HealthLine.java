package dk.pejl.etl.report;

import dk.pejl.console.DanishFormat;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import dk.pejl.warehouse.ledger.Incident;
import dk.pejl.warehouse.ledger.IncidentKind;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How things stand, in one Danish line for whoever watches. */
final class HealthLine {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MM 'kl.' HH:mm", Locale.ROOT).withZone(DeliveryOrder.ZONE);

  private HealthLine() {}

  static String of(Morning morning) {
    List<String> parts = new ArrayList<>();
    parts.add(night(morning));
    parts.add(
        morning
            .served()
            .map(release -> "der vises tal opgjort " + DanishFormat.date(release.asOf()))
            .orElse("intet er udgivet"));
    add(parts, morning, IncidentKind.NIGHT_FAILED, "fejl i natten", "fejl i natten");
    add(parts, morning, IncidentKind.DELIVERY_LATE, "leverance mangler", "leverancer mangler");
    if (!morning.waiting().isEmpty()) {
      parts.add(
          Wording.count(
              morning.waiting().size(), "meddelelse er ikke sendt", "meddelelser er ikke sendt"));
    }
    String word = morning.hasCome() ? morning.needsSomebody() ? "SE EFTER" : "OK" : "FEJL";
    return "Pejl " + word + ": " + String.join("; ", parts);
  }

  private static String night(Morning morning) {
    String night = "natten til " + DanishFormat.date(morning.day());
    if (morning.night() == Morning.Night.STOPPED) {
      return night + " blev standset af en kontrol";
    }
    return morning
        .came()
        .flatMap(run -> run.finishedAt())
        .map(end -> night + " kom " + TIME.format(end))
        .orElse(night + " er ikke kommet");
  }

  private static void add(
      List<String> parts, Morning morning, IncidentKind kind, String one, String many) {
    List<Incident> open = morning.open().stream().filter(i -> i.kind() == kind).toList();
    if (!open.isEmpty()) {
      parts.add(Wording.count(open.size(), one, many));
    }
  }
}
