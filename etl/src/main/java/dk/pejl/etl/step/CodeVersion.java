package dk.pejl.etl.step;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The hash of all classes and resources that a class came with, be it from a jar or a folder: a
 * changed program gives another one, a mere rebuild does not.
 */
public final class CodeVersion {
  private CodeVersion() {}

  /** The hash of the jar or folder of {@code type}. */
  public static String of(Class<?> type) {
    Path origin;
    try {
      origin = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot find where " + type + " came from", e);
    }
    return of(origin);
  }

  /** The hash of a jar or folder of classes and resources. */
  static String of(Path origin) {
    try {
      SortedMap<String, String> entries = Files.isDirectory(origin) ? folder(origin) : jar(origin);
      MessageDigest all = Hashes.sha256();
      entries.forEach(
          (name, hash) -> all.update((name + " " + hash + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(all.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + origin + ": " + e.getMessage(), e);
    }
  }

  private static SortedMap<String, String> jar(Path file) throws IOException {
    SortedMap<String, String> entries = new TreeMap<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
        try (InputStream bytes = jar.getInputStream(entry)) {
          put(entries, entry.getName(), bytes);
        }
      }
    }
    return entries;
  }

  private static SortedMap<String, String> folder(Path folder) throws IOException {
    SortedMap<String, String> entries = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (InputStream bytes = Files.newInputStream(file)) {
          put(entries, folder.relativize(file).toString().replace('\\', '/'), bytes);
        }
      }
    }
    return entries;
  }

  private static void put(SortedMap<String, String> entries, String name, InputStream bytes)
      throws IOException {
    if (!name.startsWith("META-INF/")) {
      entries.put(name, HexFormat.of().formatHex(Hashes.sha256().digest(bytes.readAllBytes())));
    }
  }
}
