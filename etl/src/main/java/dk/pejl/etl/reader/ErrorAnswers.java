package dk.pejl.etl.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dk.pejl.console.Json;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Recognises what an API answers when it refuses: a JSON object with one of the keys that the
 * sources use for it, and none of those that hold data.
 */
public final class ErrorAnswers {
  private static final Set<String> DATA = Set.of("columns", "rows", "dataset", "data");
  private static final List<String> REASONS =
      List.of("errorTypeCode", "code", "status", "error", "title", "cause", "message", "detail");
  private static final Set<String> TELLING =
      Set.of("errorTypeCode", "cause", "message", "error", "errors", "detail");
  private static final int LONGEST = 200;

  private ErrorAnswers() {}

  /** What the answer says, if it is a refusal. Closes the text. */
  public static Optional<String> reason(Reader text) throws IOException {
    try (JsonParser json = Json.mapper().createParser(text)) {
      Map<String, String> fields = new TreeMap<>();
      if (json.nextToken() != JsonToken.START_OBJECT || !read(json, fields)) {
        return Optional.empty();
      }
      boolean refusal = fields.keySet().stream().anyMatch(TELLING::contains);
      return refusal ? Optional.of(sentence(fields)) : Optional.empty();
    } catch (JsonProcessingException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean read(JsonParser json, Map<String, String> fields) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (DATA.contains(name)) {
        return false;
      }
      fields.put(name, json.nextToken().isScalarValue() ? json.getText() : "");
      json.skipChildren();
    }
    return true;
  }

  private static String sentence(Map<String, String> fields) {
    String said =
        String.join(
            ", ",
            REASONS.stream()
                .map(name -> fields.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .toList());
    return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
  }
}
