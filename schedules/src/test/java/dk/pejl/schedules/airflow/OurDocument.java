package dk.pejl.schedules.airflow;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.Yaml;

/** Our OpenAPI document, as the client is generated from it. */
final class OurDocument {
  private static final Path FILE = Path.of("src/main/openapi/airflow.yaml");

  private OurDocument() {}

  static JsonNode read() {
    try {
      Object loaded = new Yaml().load(Files.readString(FILE));
      return Json.mapper().valueToTree(loaded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
