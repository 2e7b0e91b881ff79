package dk.pejl.etl.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dk.pejl.console.Json;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.NotJsonRule;
import dk.pejl.etl.rule.TruncatedFileRule;
import java.io.IOException;
import java.util.Optional;

/** Helps with what all JSON families share: opening, single values, and what faults mean. */
final class JsonDocument {
  private JsonDocument() {}

  /** A streaming parser of the whole document. */
  static JsonParser open(DeliveryBytes bytes, ByteOrderMark mark) throws IOException {
    return Json.mapper().createParser(StrictText.open(bytes, mark));
  }

  /** What it means that the document breaks off or is wrong after {@code rows} good rows. */
  static Finding finding(JsonProcessingException fault, int rows) {
    return fault instanceof JsonEOFException
        ? new TruncatedFileRule().check(rows + 1)
        : new NotJsonRule().check(rows + 1);
  }

  /**
   * The value that the parser stands on: String, BigDecimal, Boolean, or nothing for null. A nested
   * value is taken as its opening bracket, which no type reads.
   */
  static Optional<Object> value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    if (token.isNumeric()) {
      return Optional.of(json.getDecimalValue());
    }
    String text = json.getText();
    json.skipChildren();
    return Optional.of(text);
  }
}
