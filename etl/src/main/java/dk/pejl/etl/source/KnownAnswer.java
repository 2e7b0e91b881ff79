package dk.pejl.etl.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.pejl.console.Json;
import dk.pejl.console.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * By what the last good answer of a source is known again.
 *
 * @param source what was asked, as text; another question makes the rest void
 * @param sha256 of the answer that was delivered
 * @param etag the service's name for it, or empty
 * @param lastModified its date as the service wrote it, or empty
 */
record KnownAnswer(String source, String sha256, String etag, String lastModified) {
  /** What {@code file} remembers, if it can be read; else the next answer is taken whole. */
  static Optional<KnownAnswer> read(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Json.mapper().readValue(Files.readAllBytes(file), KnownAnswer.class))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new SourceFault(FaultKind.LOCAL, file + " kan ikke læses: " + e.getMessage(), e);
    }
  }

  static KnownAnswer of(WebSource source, String sha256, Reply reply) {
    return new KnownAnswer(
        source.toString(), sha256, reply.etag().orElse(""), reply.lastModified().orElse(""));
  }

  void write(Path file) {
    try {
      PrivateFiles.write(file, Json.text(this));
    } catch (IOException e) {
      throw new SourceFault(FaultKind.LOCAL, file + " kan ikke skrives: " + e.getMessage(), e);
    }
  }

  /** The headers by which the service can say that this is still its answer. */
  Map<String, String> conditions() {
    Map<String, String> headers = new LinkedHashMap<>();
    if (!etag.isEmpty()) {
      headers.put("If-None-Match", etag);
    } else if (!lastModified.isEmpty()) {
      headers.put("If-Modified-Since", lastModified);
    }
    return headers;
  }
}
