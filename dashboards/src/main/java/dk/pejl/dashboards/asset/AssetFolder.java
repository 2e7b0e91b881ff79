package dk.pejl.dashboards.asset;

import dk.pejl.console.PejlException;
import dk.pejl.dashboards.superset.AssetKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with one subfolder for each kind of asset and one YAML file for each asset, and {@code
 * style.css}.
 */
public final class AssetFolder {
  private AssetFolder() {}

  /** All files of assets below {@code folder}. */
  public static AssetTexts read(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    for (AssetKind kind : AssetKind.values()) {
      for (Path file : files(folder.resolve(kind.folder()))) {
        texts.put(kind.folder() + "/" + file.getFileName(), text(file));
      }
    }
    Path style = folder.resolve("style.css");
    return new AssetTexts(texts, Files.exists(style) ? text(style) : "");
  }

  /** Writes files below {@code folder}; one whose text is empty is deleted. */
  public static void write(Path folder, Map<String, String> changed) {
    changed.forEach(
        (name, text) -> {
          Path file = folder.resolve(name);
          try {
            if (text.isEmpty()) {
              Files.deleteIfExists(file);
            } else {
              Files.writeString(file, text);
            }
          } catch (IOException e) {
            throw PejlException.outsideService("Cannot write " + file + ": " + e.getMessage(), e);
          }
        });
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
