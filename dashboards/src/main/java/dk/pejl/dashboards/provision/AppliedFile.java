package dk.pejl.dashboards.provision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.console.PrivateFiles;
import dk.pejl.dashboards.asset.Bundle;
import dk.pejl.dashboards.superset.AssetKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Remembers the bundle that was last applied to a server. It stands beside the server's own
 * metadata, and tells what people changed there since, whatever the assets gained.
 */
public final class AppliedFile {
  private final Path file;

  public AppliedFile(Path file) {
    this.file = Objects.requireNonNull(file, "file is null");
  }

  /** The last bundle; empty when none was applied. */
  Optional<Bundle> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      List<Bundle.Part> parts = new ArrayList<>();
      for (JsonNode part : Json.mapper().readTree(Files.readString(file))) {
        parts.add(
            new Bundle.Part(
                AssetKind.ofFolder(part.path("kind").asText()).orElseThrow(),
                part.path("file").asText(),
                part.path("uuid").asText(),
                (ObjectNode) part.path("content")));
      }
      return Optional.of(new Bundle(parts));
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  void write(Bundle bundle) {
    ArrayNode parts = JsonNodeFactory.instance.arrayNode();
    for (Bundle.Part part : bundle.parts()) {
      ObjectNode one = parts.addObject();
      one.put("kind", part.kind().folder()).put("file", part.file()).put("uuid", part.uuid());
      one.set("content", part.content());
    }
    try {
      PrivateFiles.write(file, Json.text(parts) + "\n");
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
