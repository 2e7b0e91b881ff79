package dk.pejl.schedules.airflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds our small OpenAPI document against one that the server serves: every operation, parameter
 * and field of ours must exist there with the same type; what the server demands we must send, and
 * what we rely on it must promise. What the server has besides is of no interest.
 */
final class OpenApiContract {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode ours;
  private final JsonNode theirs;
  private final List<String> differences = new ArrayList<>();

  /** A request must hold what the server demands, an answer what we rely on. */
  private enum Way {
    REQUEST,
    ANSWER
  }

  OpenApiContract(JsonNode ours, JsonNode theirs) {
    this.ours = ours;
    this.theirs = theirs;
  }

  /** The differences of our path {@code path}, which the server calls {@code servedPath}. */
  List<String> differences(String path, String servedPath) {
    JsonNode item = ours.path("paths").path(path);
    JsonNode served = theirs.path("paths").path(servedPath);
    for (Map.Entry<String, JsonNode> operation : item.properties()) {
      if (METHODS.contains(operation.getKey())) {
        String where = operation.getKey() + " " + path;
        JsonNode other = served.path(operation.getKey());
        if (other.isMissingNode()) {
          differences.add(where + ": the server has no such operation");
        } else {
          compareParameters(
              where, parameters(item, operation.getValue()), parameters(served, other));
          compareOperation(where, operation.getValue(), other);
        }
      }
    }
    return List.copyOf(differences);
  }

  /** A path may state what all its operations take. */
  private static List<JsonNode> parameters(JsonNode item, JsonNode operation) {
    List<JsonNode> parameters = new ArrayList<>();
    item.path("parameters").forEach(parameters::add);
    operation.path("parameters").forEach(parameters::add);
    return parameters;
  }

  private void compareOperation(String where, JsonNode our, JsonNode their) {
    if (our.has("requestBody")) {
      JsonNode mine = jsonSchema(our.path("requestBody"));
      compare(where + " body", mine, jsonSchema(their.path("requestBody")), Way.REQUEST);
    } else if (their.path("requestBody").path("required").asBoolean()) {
      differences.add(where + ": the server demands a body");
    }
    for (Map.Entry<String, JsonNode> answer : our.path("responses").properties()) {
      String place = where + " " + answer.getKey();
      JsonNode other = their.path("responses").path(answer.getKey());
      if (other.isMissingNode()) {
        differences.add(place + ": the server has no such answer");
      } else {
        compare(place, jsonSchema(answer.getValue()), jsonSchema(other), Way.ANSWER);
      }
    }
  }

  private void compareParameters(String where, List<JsonNode> ours, List<JsonNode> theirs) {
    Map<String, JsonNode> served = byName(theirs);
    Map<String, JsonNode> known = byName(ours);
    known.forEach(
        (name, parameter) -> {
          String place = where + " ?" + name;
          if (served.containsKey(name)) {
            JsonNode other = served.get(name).path("schema");
            compare(place, parameter.path("schema"), other, Way.REQUEST);
          } else {
            differences.add(place + ": the server has no such parameter");
          }
        });
    served.forEach(
        (name, parameter) -> {
          if (parameter.path("required").asBoolean() && !known.containsKey(name)) {
            differences.add(where + " ?" + name + ": the server demands it");
          }
        });
  }

  private static Map<String, JsonNode> byName(List<JsonNode> parameters) {
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    for (JsonNode parameter : parameters) {
      String name = parameter.path("in").asText() + " " + parameter.path("name").asText();
      byName.put(name, parameter);
    }
    return byName;
  }

  private static JsonNode jsonSchema(JsonNode body) {
    return body.path("content").path("application/json").path("schema");
  }

  private void compare(String where, JsonNode rawOurs, JsonNode rawTheirs, Way way) {
    JsonNode our = resolve(ours, rawOurs);
    List<JsonNode> branches = branches(rawTheirs);
    if (our.isEmpty()) {
      return;
    }
    if (branches.size() != 1) {
      compareUnion(where, our, branches);
      return;
    }
    JsonNode their = branches.get(0);
    sameText(where, "type", our, their);
    sameText(where, "format", our, their);
    if (our.has("items")) {
      compare(where + "[]", our.path("items"), their.path("items"), way);
    }
    compareFields(where, our, their, way);
  }

  private void compareUnion(String where, JsonNode our, List<JsonNode> branches) {
    String type = our.path("type").asText();
    if (branches.stream().noneMatch(branch -> branch.path("type").asText().equals(type))) {
      differences.add(where + ": the server has no " + type + " there");
    }
  }

  private void compareFields(String where, JsonNode our, JsonNode their, Way way) {
    for (Map.Entry<String, JsonNode> field : our.path("properties").properties()) {
      JsonNode other = their.path("properties").path(field.getKey());
      String place = where + "." + field.getKey();
      if (other.isMissingNode()) {
        differences.add(place + ": the server has no such field");
      } else {
        compare(place, field.getValue(), other, way);
      }
      if (way == Way.ANSWER && isUnexpectedNull(our, field, other)) {
        differences.add(place + ": the server may answer null");
      }
    }
    if (way == Way.REQUEST) {
      addMissing(where, their.path("required"), our.path("required"), "the server demands");
    } else {
      addMissing(where, our.path("required"), their.path("required"), "the server promises no");
    }
  }

  private void addMissing(String where, JsonNode wanted, JsonNode there, String complaint) {
    Set<String> known = new HashSet<>();
    there.forEach(name -> known.add(name.asText()));
    for (JsonNode name : wanted) {
      if (!known.contains(name.asText())) {
        differences.add(where + ": " + complaint + " " + name.asText());
      }
    }
  }

  private void sameText(String where, String key, JsonNode our, JsonNode their) {
    if (our.has(key) && (their.has(key) || key.equals("format"))) {
      String mine = our.path(key).asText();
      String other = their.path(key).asText();
      if (!mine.equals(other)) {
        differences.add(where + ": " + key + " is " + other + " at the server, " + mine + " here");
      }
    }
  }

  /** The schemas that a value may have besides null. */
  private List<JsonNode> branches(JsonNode raw) {
    JsonNode schema = resolve(theirs, raw);
    if (!schema.has("anyOf")) {
      return List.of(schema);
    }
    List<JsonNode> branches = new ArrayList<>();
    for (JsonNode branch : schema.path("anyOf")) {
      if (!branch.path("type").asText().equals("null")) {
        branches.addAll(branches(branch));
      }
    }
    return branches;
  }

  /** A field that we do not rely on may be null as well as absent. */
  private boolean isUnexpectedNull(
      JsonNode our, Map.Entry<String, JsonNode> field, JsonNode their) {
    boolean required = false;
    for (JsonNode name : our.path("required")) {
      required |= name.asText().equals(field.getKey());
    }
    boolean expected = resolve(ours, field.getValue()).path("nullable").asBoolean();
    return required && !expected && isNullable(their);
  }

  private boolean isNullable(JsonNode raw) {
    for (JsonNode branch : resolve(theirs, raw).path("anyOf")) {
      if (branch.path("type").asText().equals("null")) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode resolve(JsonNode document, JsonNode schema) {
    JsonNode resolved = schema;
    while (resolved.has("$ref")) {
      resolved = document.at(resolved.path("$ref").asText().substring(1));
    }
    return resolved;
  }
}
