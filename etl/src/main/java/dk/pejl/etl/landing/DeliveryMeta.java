package dk.pejl.etl.landing;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.Optional;

/**
 * What the file {@code <file>.meta.json} beside a delivery tells of it.
 *
 * @param knownOn from {@code known_on}, yyyy-mm-dd
 * @param sender from {@code sender}; empty when not told
 */
record DeliveryMeta(Optional<LocalDate> knownOn, String sender) {
  static final String SUFFIX = ".meta.json";
  static final DeliveryMeta NONE = new DeliveryMeta(Optional.empty(), "");

  /** Reads what lies beside {@code file}; {@link #NONE} if nothing does. */
  static DeliveryMeta beside(Path file) throws InvalidMetaException {
    Path meta = file.resolveSibling(file.getFileName() + SUFFIX);
    if (!Files.isRegularFile(meta)) {
      return NONE;
    }
    try {
      return of(Json.mapper().readTree(Files.readAllBytes(meta)));
    } catch (JacksonException e) {
      throw new InvalidMetaException("filen er ikke gyldig JSON");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + meta + ": " + e.getMessage(), e);
    }
  }

  /** The same from {@code other}, if it does not tell its sender. */
  DeliveryMeta orFrom(String other) {
    return sender.isEmpty() ? new DeliveryMeta(knownOn, other) : this;
  }

  private static DeliveryMeta of(JsonNode json) throws InvalidMetaException {
    if (!json.isObject()) {
      throw new InvalidMetaException("filen skal indeholde et JSON-objekt");
    }
    for (Iterator<String> keys = json.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (!key.equals("known_on") && !key.equals("sender")) {
        throw new InvalidMetaException("ukendt nøgle »" + key + "«, kendte er known_on og sender");
      }
    }
    return new DeliveryMeta(date(json.path("known_on")), json.path("sender").asText(""));
  }

  private static Optional<LocalDate> date(JsonNode value) throws InvalidMetaException {
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.asText()));
    } catch (DateTimeParseException e) {
      throw new InvalidMetaException("known_on skal være en dato som 2026-11-24");
    }
  }

  /** The meta file cannot be used; the message says why, in Danish. */
  static final class InvalidMetaException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidMetaException(String message) {
      super(message);
    }
  }
}
