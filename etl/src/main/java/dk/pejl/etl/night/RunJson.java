package dk.pejl.etl.night;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.DeliveryMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The text of {@code run.json}. */
final class RunJson {
  private RunJson() {}

  static String write(Run run) {
    ObjectNode json = Json.mapper().createObjectNode();
    json.put("run_id", run.runId());
    json.put("as_of", run.asOf().toString());
    json.put("started_at", run.startedAt().toString());
    ArrayNode deliveries = json.putArray("deliveries");
    run.deliveries().forEach(delivery -> write(deliveries.addObject(), delivery));
    return Json.text(json);
  }

  private static void write(ObjectNode json, Delivery delivery) {
    json.put("extract", delivery.key().extract());
    json.put("slot", delivery.key().slot());
    json.put("known_on", delivery.key().knownOn().toString());
    json.put("sha256", delivery.key().sha256());
    json.put("mode", delivery.mode().code());
    json.put("known_from", delivery.knownFrom());
    json.put("file", delivery.fileName());
    json.put("sender", delivery.sender());
    json.put("received_at", delivery.receivedAt().toString());
  }

  static Run read(JsonNode json) {
    List<Delivery> deliveries = new ArrayList<>();
    json.path("deliveries").forEach(delivery -> deliveries.add(delivery(delivery)));
    return new Run(
        json.path("run_id").asText(),
        LocalDate.parse(json.path("as_of").asText()),
        Instant.parse(json.path("started_at").asText()),
        deliveries);
  }

  private static Delivery delivery(JsonNode json) {
    return new Delivery(
        new DeliveryKey(
            json.path("extract").asText(),
            json.path("slot").asText(),
            LocalDate.parse(json.path("known_on").asText()),
            json.path("sha256").asText()),
        DeliveryMode.of(json.path("mode").asText()),
        json.path("known_from").asText(),
        json.path("file").asText(),
        json.path("sender").asText(),
        Instant.parse(json.path("received_at").asText()));
  }
}
