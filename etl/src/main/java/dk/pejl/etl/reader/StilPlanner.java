package dk.pejl.etl.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dk.pejl.etl.rule.EmptyFileRule;
import dk.pejl.etl.rule.NotJsonRule;
import java.io.IOException;
import java.util.List;

/** Plans an answer of uddannelsesstatistik.dk: an array of objects. */
final class StilPlanner {
  private final DeliveryBytes bytes;
  private final ByteOrderMark mark;
  private int rows;

  StilPlanner(DeliveryBytes bytes, ByteOrderMark mark) {
    this.bytes = bytes;
    this.mark = mark;
  }

  DeliveryPlan plan() throws IOException {
    try (JsonParser json = JsonDocument.open(bytes, mark)) {
      return plan(json);
    }
  }

  private DeliveryPlan plan(JsonParser json) throws IOException {
    boolean hasForm;
    try {
      hasForm = read(json);
    } catch (JsonProcessingException e) {
      return new DeliveryPlan.Refused(JsonDocument.finding(json, e, rows), rows);
    }
    if (!hasForm) {
      return new DeliveryPlan.Refused(
          new NotJsonRule().checkShape(rows + 1, "form som en liste af rækker"), rows);
    }
    if (rows == 0) {
      return new DeliveryPlan.Refused(new EmptyFileRule().noRecords(), 0);
    }
    return new DeliveryPlan.Usable(
        new DeliveryPlan.FileFrame(mark, List.of(), List.of()),
        DeliveryPlanner.whole(bytes, mark, 0),
        rows);
  }

  private boolean read(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      return false;
    }
    while (json.nextToken() == JsonToken.START_OBJECT) {
      json.skipChildren();
      rows++;
    }
    return json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == null;
  }
}
