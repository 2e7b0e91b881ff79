package dk.pejl.etl.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/** A step that is done, as its {@code step.json} tells it; {@code folder} holds its output. */
public record FinishedStep(URI folder, StepKey key, List<StepFile> files, StepResult result) {
  public FinishedStep {
    Objects.requireNonNull(folder, "folder is null");
    Objects.requireNonNull(key, "key is null");
    files = List.copyOf(files);
    Objects.requireNonNull(result, "result is null");
  }

  String json() {
    ObjectMapper mapper = Json.mapper();
    ObjectNode json = mapper.createObjectNode();
    json.put("step", key.name());
    json.put("fingerprint", key.fingerprint().value());
    json.set("inputs", mapper.valueToTree(key.fingerprint().inputs()));
    json.put("rows", result.rows());
    json.put("schema", result.schema());
    json.put("digest", result.digest());
    json.set("details", mapper.valueToTree(result.details()));
    json.set("files", mapper.valueToTree(files));
    return Json.text(json);
  }

  static FinishedStep parse(URI folder, String text) throws JsonProcessingException {
    ObjectMapper mapper = Json.mapper();
    JsonNode json = mapper.readTree(text);
    List<StepFile> files = new ArrayList<>();
    json.path("files")
        .forEach(
            file ->
                files.add(new StepFile(file.path("path").asText(), file.path("bytes").asLong())));
    SortedMap<String, String> inputs =
        mapper.convertValue(json.path("inputs"), new TypeReference<>() {});
    return new FinishedStep(
        folder,
        new StepKey(json.path("step").asText(), new Fingerprint(inputs)),
        files,
        new StepResult(
            json.path("rows").asLong(),
            json.path("schema").asText(),
            json.path("digest").asText(),
            mapper.convertValue(json.path("details"), new TypeReference<>() {})));
  }
}
