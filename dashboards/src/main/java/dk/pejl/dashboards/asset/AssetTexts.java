package dk.pejl.dashboards.asset;

import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The files of a folder of assets as text.
 *
 * @param files the text of each file by its path below the folder, with slashes
 * @param style the style sheet that every dashboard carries
 */
public record AssetTexts(Map<String, String> files, String style) {
  public AssetTexts {
    files = new TreeMap<>(files);
    Objects.requireNonNull(style, "style is null");
  }

  /** The same with other files: a new text, or an empty one where a file shall go. */
  public AssetTexts with(Map<String, String> changed) {
    Map<String, String> all = new TreeMap<>(files);
    all.putAll(changed);
    all.values().removeIf(String::isEmpty);
    return new AssetTexts(all, style);
  }

  /** Ordered by kind and file; files that cannot be read are noted and left out. */
  public Assets assets(Problems problems) {
    List<Asset> assets = new ArrayList<>();
    for (AssetKind kind : AssetKind.values()) {
      files.forEach(
          (name, text) -> {
            if (name.startsWith(kind.folder() + "/")) {
              YamlFile.parse(name, text, problems)
                  .filter(yaml -> isMap(yaml.isMap(), name, problems))
                  .ifPresent(yaml -> assets.add(Asset.of(kind, name, yaml)));
            }
          });
    }
    return new Assets(assets, style);
  }

  private static boolean isMap(boolean map, String name, Problems problems) {
    if (!map) {
      problems.add(name, 1, "Invalid asset, expected a map");
    }
    return map;
  }
}
