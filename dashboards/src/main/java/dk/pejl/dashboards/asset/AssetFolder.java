package dk.pejl.dashboards.asset;

import dk.pejl.dashboards.superset.AssetKind;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a folder with one subfolder for each kind of asset and one YAML file for each asset, and
 * {@code style.css}.
 */
public final class AssetFolder {
  private AssetFolder() {}

  /** All assets below {@code folder}; files that cannot be read are noted and left out. */
  public static Assets read(Path folder, Problems problems) {
    List<Asset> assets = new ArrayList<>();
    for (AssetKind kind : AssetKind.values()) {
      for (Path file : files(folder.resolve(kind.folder()))) {
        String name = kind.folder() + "/" + file.getFileName();
        YamlFile.parse(name, text(file), problems)
            .filter(yaml -> isMap(yaml.isMap(), name, problems))
            .ifPresent(yaml -> assets.add(Asset.of(kind, name, yaml)));
      }
    }
    Path style = folder.resolve("style.css");
    return new Assets(assets, Files.exists(style) ? text(style) : "");
  }

  private static boolean isMap(boolean map, String name, Problems problems) {
    if (!map) {
      problems.add(name, 1, "Invalid asset, expected a map");
    }
    return map;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
