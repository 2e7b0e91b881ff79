package dk.pejl.etl.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The typed rows of a planned answer of uddannelsesstatistik.dk. A level is answered with its last
 * part doubled ({@code [Tid].[Skoleår].[Skoleår]}) and staged as it is asked for.
 */
final class StilRecords implements StagedRecords {
  private final JsonParser json;
  private final JsonTyper typer;
  private int number;

  StilRecords(JsonParser json, JsonTyper typer) throws IOException {
    this.json = json;
    this.typer = typer;
    json.nextToken();
  }

  @Override
  public Optional<StagedRecord> next() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    number++;
    Map<String, Optional<Object>> row = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = single(json.currentName());
      json.nextToken();
      row.put(field, JsonDocument.value(json));
    }
    return Optional.of(typer.read(number, row));
  }

  /** The name of a level without the doubled last part. */
  static String single(String name) {
    int last = name.lastIndexOf(".[");
    int before = name.lastIndexOf(".[", last - 1);
    boolean doubled =
        last > 0 && before > 0 && name.substring(last).equals(name.substring(before, last));
    return doubled ? name.substring(0, last) : name;
  }

  /** Whether a field is a level of a dimension and not a measure. */
  static boolean isLevel(String name) {
    return name.startsWith("[");
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
