package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.yaml.YamlValue;
import java.util.Objects;

/**
 * One asset as its file says it.
 *
 * @param file its path below the folder of assets, with slashes; for what is derived from a file
 *     also how, as in {@code dashboards/document.yaml (albertslund)}
 * @param yaml the file, for saying where something is wrong
 */
public record Asset(AssetKind kind, String file, YamlValue yaml, ObjectNode content) {
  public Asset {
    Objects.requireNonNull(kind, "kind is null");
    Objects.requireNonNull(file, "file is null");
    Objects.requireNonNull(yaml, "yaml is null");
    content = content.deepCopy();
  }

  static Asset of(AssetKind kind, String file, YamlValue yaml) {
    return new Asset(kind, file, yaml, Json.mapper().valueToTree(yaml.content()));
  }

  /** The same asset in another version, which is called {@code version} in messages. */
  Asset derived(String version, ObjectNode changed) {
    String name =
        file.endsWith(")")
            ? file.substring(0, file.length() - 1) + ", " + version + ")"
            : file + " (" + version + ")";
    return new Asset(kind, name, yaml, changed);
  }

  /** The number that it is known by on every server; empty when the file has none. */
  public String uuid() {
    return text("uuid");
  }

  /** Its name, as people see it. */
  public String name() {
    return text(kind.nameKey());
  }

  /** The text of a top-level key; empty when it is missing. */
  public String text(String key) {
    return content.path(key).asText("");
  }

  /** The value of a top-level key; a missing node when it is missing. */
  public JsonNode value(String key) {
    return content.path(key);
  }

  /** Notes a problem at the top-level key, or at the file when it has no such key. */
  void problem(String key, String text) {
    yaml.find(key).orElse(yaml).problem(text);
  }
}
