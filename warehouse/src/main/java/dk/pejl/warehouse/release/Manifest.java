package dk.pejl.warehouse.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.warehouse.build.BuiltRelease;
import dk.pejl.warehouse.build.StagedInput;
import dk.pejl.warehouse.build.TableDigest;
import dk.pejl.warehouse.check.CheckResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code manifest.json} of a release says: which release it is, and what it was made of and
 * from. The parts that only people and other programs read stand in {@code json} alone.
 */
record Manifest(ObjectNode json) {
  static final String FILE = "manifest.json";

  /** The manifest of {@code built} as release {@code releaseId}. */
  static Manifest of(
      String releaseId, Instant publishedAt, BuiltRelease built, Map<String, String> versions) {
    ObjectNode json = Json.mapper().createObjectNode();
    json.put("release", releaseId);
    json.put("run", built.runId());
    json.put("as_of", built.asOf().toString());
    json.put("published_at", publishedAt.toString());
    json.put("newest_known_on", built.newestKnownOn().map(LocalDate::toString).orElse(null));
    json.put("content_digest", built.digest().value());
    json.put("inputs_digest", built.inputsDigest());
    json.set("versions", Json.mapper().valueToTree(new TreeMap<>(versions)));
    ArrayNode tables = json.putArray("tables");
    built.digest().tables().forEach(table -> add(tables.addObject(), table));
    ArrayNode checks = json.putArray("checks");
    built.checks().forEach(result -> add(checks.addObject(), result));
    ArrayNode inputs = json.putArray("inputs");
    built.input().staged().forEach(staged -> add(inputs.addObject(), staged));
    return new Manifest(json);
  }

  private static void add(ObjectNode json, TableDigest table) {
    json.put("table", table.table());
    json.put("rows", table.rows());
    json.put("hashes", table.hashes().toString());
  }

  private static void add(ObjectNode json, CheckResult result) {
    json.put("check", result.check().id());
    json.put("severity", result.check().severity().code());
    json.put("passed", result.passed());
    json.put("failures", result.failures());
  }

  private static void add(ObjectNode json, StagedInput staged) {
    json.put("extract", staged.delivery().key().extract());
    json.put("slot", staged.delivery().key().slot());
    json.put("known_on", staged.delivery().key().knownOn().toString());
    json.put("sha256", staged.delivery().key().sha256());
    json.put("file", staged.delivery().fileName());
    json.put("outcome", staged.stage().outcome().code());
    json.put("current", staged.current());
    json.put("read", staged.stage().counts().read());
    json.put("accepted", staged.stage().counts().accepted());
    json.put("held", staged.stage().counts().held());
  }

  /** Reads the manifest in {@code folder}. */
  static Manifest read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      JsonNode json = Json.mapper().readTree(Files.readAllBytes(file));
      if (json instanceof ObjectNode object) {
        return new Manifest(object);
      }
      throw new IOException("it is not a JSON object");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  String releaseId() {
    return json.path("release").asText();
  }

  String runId() {
    return json.path("run").asText();
  }

  LocalDate asOf() {
    return LocalDate.parse(json.path("as_of").asText());
  }

  Instant publishedAt() {
    return Instant.parse(json.path("published_at").asText());
  }

  Optional<LocalDate> newestKnownOn() {
    return Optional.ofNullable(json.path("newest_known_on").asText(null)).map(LocalDate::parse);
  }

  String contentDigest() {
    return json.path("content_digest").asText();
  }

  String inputsDigest() {
    return json.path("inputs_digest").asText();
  }
}
