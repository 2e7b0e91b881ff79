package dk.pejl.etl.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.etl.rule.Finding;
import dk.pejl.etl.rule.InvalidCompanionRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@code <file>.meta.json} beside a file tells of it: {@code {"known_on": "2026-11-24"}}.
 * Other keys are for people.
 */
final class CompanionFile {
  static final String SUFFIX = ".meta.json";

  private final String knownOn;

  private CompanionFile(String knownOn) {
    this.knownOn = knownOn;
  }

  /** The companion of a file; without one, it tells nothing. */
  static CompanionFile beside(Path file) throws IOException {
    Path companion = file.resolveSibling(file.getFileName() + SUFFIX);
    if (!Files.exists(companion)) {
      return new CompanionFile("");
    }
    try {
      JsonNode content = Json.mapper().readTree(Files.readAllBytes(companion));
      return new CompanionFile(content.path("known_on").asText("no date"));
    } catch (JsonProcessingException e) {
      return new CompanionFile("no JSON");
    }
  }

  /** The date that it tells. */
  Optional<LocalDate> knownOn() {
    return KnownOnText.date(knownOn);
  }

  /** The breach, if it is there and tells no date. */
  Optional<Finding> finding() {
    return knownOn.isEmpty() || knownOn().isPresent()
        ? Optional.empty()
        : Optional.of(new InvalidCompanionRule().check());
  }
}
