package dk.pejl.dashboards.provision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.dashboards.superset.ServerAsset;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * All assets of a server at one moment, by uuid.
 *
 * @param contents what they say, as the server exports them, and whether people may edit them
 * @param assets what the server knows about them; databases are left out
 */
record ServerContent(Map<String, ObjectNode> contents, Map<String, ServerAsset> assets) {
  private static final List<AssetKind> LISTED =
      List.of(AssetKind.DATASET, AssetKind.CHART, AssetKind.DASHBOARD);

  ServerContent {
    contents = Map.copyOf(contents);
    assets = new TreeMap<>(assets);
  }

  static ServerContent read(SupersetClient client) {
    Map<String, ServerAsset> assets = new HashMap<>();
    for (AssetKind kind : LISTED) {
      client.list(kind).forEach(asset -> assets.put(asset.uuid(), asset));
    }
    Map<String, ObjectNode> contents = exported(client.exportAssets());
    contents.forEach(
        (uuid, content) -> {
          if (assets.containsKey(uuid)) {
            content.put("is_managed_externally", assets.get(uuid).managed());
          }
        });
    return new ServerContent(contents, assets);
  }

  private static Map<String, ObjectNode> exported(byte[] zip) {
    Map<String, ObjectNode> contents = new HashMap<>();
    Problems problems = new Problems();
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
        String text = new String(files.readAllBytes(), StandardCharsets.UTF_8);
        if (isAsset(entry.getName())) {
          YamlFile.parse(entry.getName(), text, problems)
              .map(yaml -> Json.mapper().<ObjectNode>valueToTree(yaml.content()))
              .ifPresent(content -> contents.put(content.path("uuid").asText(), content));
        }
      }
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot read Superset's export: " + e.getMessage(), e);
    }
    problems.throwIfAny("Superset's export");
    return contents;
  }

  Optional<ObjectNode> find(String uuid) {
    return Optional.ofNullable(contents.get(uuid));
  }

  /** An asset's path is root/kind/...; the root also holds a file about the export itself. */
  private static boolean isAsset(String path) {
    String[] parts = path.split("/");
    return parts.length > 2 && AssetKind.ofFolder(parts[1]).isPresent();
  }
}
