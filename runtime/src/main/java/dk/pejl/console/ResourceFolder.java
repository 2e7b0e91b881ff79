package dk.pejl.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a folder that a module ships, from its jar or from its class folder. */
public final class ResourceFolder {
  private ResourceFolder() {}

  /**
   * The texts of the files directly in {@code folder} whose names end with {@code suffix}, by file
   * name, sorted. {@code owner} is a class of the module that ships them.
   */
  public static SortedMap<String, String> texts(Class<?> owner, String folder, String suffix) {
    try {
      Path place = Path.of(owner.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return read(place.resolve(folder), suffix);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return read(jar.getPath("/", folder), suffix);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read folder " + folder + ": " + e.getMessage(), e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot read folder " + folder + ": " + e.getMessage(), e);
    }
  }

  private static SortedMap<String, String> read(Path folder, String suffix) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : files(folder, suffix)) {
      texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(suffix)).toList();
    }
  }
}
