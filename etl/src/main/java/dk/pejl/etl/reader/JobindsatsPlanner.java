package dk.pejl.etl.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.rule.EmptyFileRule;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.NotJsonRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Plans an answer of jobindsats.dk: an object with {@code columns}, names, and {@code rows},
 * arrays. A column holds texts if most of its values in the first rows do.
 */
final class JobindsatsPlanner {
  private static final int SAMPLE = 100;

  private final Contract contract;
  private final DeliveryBytes bytes;
  private final ByteOrderMark mark;
  private final Map<Integer, Integer> textSurplus = new HashMap<>();
  private List<String> columns = List.of();
  private boolean hasRows;
  private int rows;

  JobindsatsPlanner(Contract contract, DeliveryBytes bytes, ByteOrderMark mark) {
    this.contract = contract;
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
    if (!hasForm || columns.isEmpty() || !hasRows) {
      return refused(new NotJsonRule().checkShape(rows, "en liste af columns og en af rows"));
    }
    Optional<Finding> mismatch = HeaderCheck.finding(contract, columns);
    if (mismatch.isPresent()) {
      return refused(mismatch.get());
    }
    if (rows == 0) {
      return refused(new EmptyFileRule().noRecords());
    }
    List<Boolean> texts =
        IntStream.range(0, columns.size())
            .mapToObj(column -> textSurplus.getOrDefault(column, 0) > 0)
            .toList();
    return new DeliveryPlan.Usable(
        new DeliveryPlan.FileFrame(mark, columns, texts),
        DeliveryPlanner.whole(bytes, mark, 0),
        rows);
  }

  private DeliveryPlan refused(Finding finding) {
    return new DeliveryPlan.Refused(finding, rows);
  }

  private boolean read(JsonParser json) throws IOException {
    boolean hasForm = json.nextToken() == JsonToken.START_OBJECT;
    while (hasForm && json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("columns")) {
        hasForm = readColumns(json);
      } else if (name.equals("rows")) {
        hasForm = readRows(json);
      } else {
        json.skipChildren();
      }
    }
    return hasForm && json.nextToken() == null;
  }

  private boolean readColumns(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return false;
    }
    List<String> names = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      names.add(json.getText());
    }
    columns = names;
    return json.currentToken() == JsonToken.END_ARRAY;
  }

  private boolean readRows(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return false;
    }
    hasRows = true;
    while (json.nextToken() == JsonToken.START_ARRAY) {
      readRow(json);
      rows++;
    }
    return json.currentToken() == JsonToken.END_ARRAY;
  }

  private void readRow(JsonParser json) throws IOException {
    for (int column = 0; json.nextToken() != JsonToken.END_ARRAY; column++) {
      JsonToken token = json.currentToken();
      json.skipChildren();
      if (rows < SAMPLE && token != JsonToken.VALUE_NULL) {
        textSurplus.merge(column, token == JsonToken.VALUE_STRING ? 1 : -1, Integer::sum);
      }
    }
  }
}
