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
import java.io.Reader;
import java.io.Writer;
import java.util.Optional;

/** Helps with what all JSON families share: opening, single values, and what faults mean. */
final class JsonDocument {
  private JsonDocument() {}

  /** A streaming parser of the whole document. */
  static JsonParser open(DeliveryBytes bytes, ByteOrderMark mark) throws IOException {
    return Json.mapper().createParser(StrictText.open(bytes, mark));
  }

  /**
   * What it means that the document is wrong after {@code rows} good rows: within it, with nothing
   * left to read, it breaks off; else it is no JSON.
   */
  static Finding finding(JsonParser json, JsonProcessingException fault, int rows)
      throws IOException {
    boolean breaksOff =
        fault instanceof JsonEOFException
            || (!json.getParsingContext().inRoot() && hasNothingLeft(json));
    return breaksOff ? new TruncatedFileRule().check(rows + 1) : new NotJsonRule().check(rows + 1);
  }

  private static boolean hasNothingLeft(JsonParser json) throws IOException {
    boolean buffered = json.releaseBuffered(Writer.nullWriter()) > 0;
    // The parser closes and forgets a reader that it has read to its end.
    return !buffered && !(json.getInputSource() instanceof Reader rest && rest.read() >= 0);
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
