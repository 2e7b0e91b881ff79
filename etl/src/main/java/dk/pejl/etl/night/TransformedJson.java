package dk.pejl.etl.night;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.build.FactInput;
import dk.pejl.warehouse.build.StagedInput;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.Stage;
import dk.pejl.warehouse.ledger.StageCounts;
import dk.pejl.warehouse.ledger.StageOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of {@code transformed.json}: staged deliveries in the order of {@code run.json}, and
 * facts. Folders are written below their store, so that a home can be moved.
 */
final class TransformedJson {
  private final PejlHome home;

  TransformedJson(PejlHome home) {
    this.home = home;
  }

  String write(Transformed transformed) {
    ObjectNode json = Json.mapper().createObjectNode();
    json.put("code", transformed.code());
    ArrayNode staged = json.putArray("staged");
    transformed.staged().forEach(input -> write(staged.addObject(), input));
    ArrayNode facts = json.putArray("facts");
    transformed.facts().forEach(input -> write(facts.addObject(), input));
    return Json.text(json);
  }

  private static void write(ObjectNode json, StagedInput input) {
    Stage stage = input.stage();
    json.put("extract", stage.delivery().extract());
    json.put("slot", stage.delivery().slot());
    json.put("fingerprint", stage.fingerprint());
    json.put("folder", stage.folder());
    json.put("outcome", stage.outcome().code());
    json.put("read", stage.counts().read());
    json.put("accepted", stage.counts().accepted());
    json.put("held", stage.counts().held());
    json.put("findings", stage.counts().findings());
    json.put("current", input.current());
    json.put("tells_of_persons", input.tellsOfPersons());
  }

  private void write(ObjectNode json, FactInput input) {
    json.put("fact", input.fact());
    json.put("school_year", input.schoolYear());
    json.put("fingerprint", input.fingerprint());
    json.put("folder", home.facts().relativize(input.folder()).toString());
  }

  Transformed read(Run run, JsonNode json) {
    List<StagedInput> staged = new ArrayList<>();
    for (int i = 0; i < run.deliveries().size(); i++) {
      staged.add(staged(run, run.deliveries().get(i), json.path("staged").path(i)));
    }
    List<FactInput> facts = new ArrayList<>();
    json.path("facts").forEach(fact -> facts.add(fact(fact)));
    return new Transformed(json.path("code").asText(), staged, facts);
  }

  private StagedInput staged(Run run, Delivery delivery, JsonNode json) {
    Stage stage =
        new Stage(
            delivery.key(),
            json.path("fingerprint").asText(),
            json.path("folder").asText(),
            StageOutcome.of(json.path("outcome").asText()),
            new StageCounts(
                json.path("read").asLong(),
                json.path("accepted").asLong(),
                json.path("held").asLong(),
                json.path("findings").asLong()),
            run.startedAt());
    return new StagedInput(
        delivery,
        stage,
        json.path("current").asBoolean(),
        json.path("tells_of_persons").asBoolean(true),
        home.staged().resolve(stage.folder()));
  }

  private FactInput fact(JsonNode json) {
    return new FactInput(
        json.path("fact").asText(),
        json.path("school_year").asText(),
        home.facts().resolve(json.path("folder").asText()),
        json.path("fingerprint").asText());
  }
}
