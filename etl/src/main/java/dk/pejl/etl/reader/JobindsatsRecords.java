package dk.pejl.etl.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.pejl.etl.rule.RecordShapeRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The typed rows of a planned answer of jobindsats.dk. */
final class JobindsatsRecords implements StagedRecords {
  private final JsonParser json;
  private final List<String> columns;
  private final JsonTyper typer;
  private int number;

  JobindsatsRecords(JsonParser json, List<String> columns, JsonTyper typer) throws IOException {
    this.json = json;
    this.columns = columns;
    this.typer = typer;
    goToRows();
  }

  private void goToRows() throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("rows")) {
        return;
      }
      json.skipChildren();
    }
  }

  @Override
  public Optional<StagedRecord> next() throws IOException {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      return Optional.empty();
    }
    number++;
    List<Optional<Object>> values = new ArrayList<>(columns.size());
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(JsonDocument.value(json));
    }
    return Optional.of(typed(values));
  }

  private StagedRecord typed(List<Optional<Object>> values) {
    if (values.size() != columns.size()) {
      return typer.held(number, new RecordShapeRule().check(number, columns.size(), values.size()));
    }
    Map<String, Optional<Object>> row = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      row.put(columns.get(i), values.get(i));
    }
    return typer.read(number, row);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
