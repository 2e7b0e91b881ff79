package dk.pejl.etl.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small answer that is no delivery: read whole, to its end. */
final class JsonAnswer {
  private static final long MOST = 32L << 20;

  private JsonAnswer() {}

  /** The JSON object in {@code file}. */
  static JsonNode object(Path file, URI at) {
    JsonNode json = read(file, at);
    if (!json.isObject()) {
      throw notJson(at, null);
    }
    return json;
  }

  /** The JSON in {@code file}, of any form. */
  static JsonNode read(Path file, URI at) {
    try {
      if (Files.size(file) > MOST) {
        throw AnswerBody.tooLarge(MOST);
      }
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return Json.mapper()
          .reader()
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (JsonProcessingException | CharacterCodingException e) {
      throw notJson(at, e);
    } catch (IOException e) {
      throw new SourceFault(FaultKind.LOCAL, "svaret kan ikke læses igen: " + e.getMessage(), e);
    }
  }

  private static SourceFault notJson(URI at, Throwable cause) {
    return new SourceFault(
        FaultKind.NOT_DATA,
        at.getHost() + " svarer med noget, der ikke er JSON; se kildens adresse efter",
        cause);
  }
}
