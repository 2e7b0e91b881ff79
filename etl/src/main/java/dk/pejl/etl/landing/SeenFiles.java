package dk.pejl.etl.landing;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.pejl.console.Json;
import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lay in each inbox, and what each source answered, at its last fetch: file name to SHA-256. A
 * file that has lain there unchanged is not delivered again, so an old file beside its correction
 * does not take the correction back every night.
 */
final class SeenFiles {
  private final Path file;
  private final SortedMap<String, Map<String, String>> byInbox;

  private SeenFiles(Path file, SortedMap<String, Map<String, String>> byInbox) {
    this.file = file;
    this.byInbox = byInbox;
  }

  static SeenFiles load(Path file) {
    if (!Files.exists(file)) {
      return new SeenFiles(file, new TreeMap<>());
    }
    try {
      return new SeenFiles(
          file, Json.mapper().readValue(Files.readAllBytes(file), new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  boolean has(Origin origin, String name, String sha256) {
    return sha256.equals(byInbox.getOrDefault(origin.name(), Map.of()).get(name));
  }

  /** What was noted of each file of {@code origin}. */
  Map<String, String> of(Origin origin) {
    return Map.copyOf(byInbox.getOrDefault(origin.name(), Map.of()));
  }

  /** The paths of the files with this SHA-256, in all inboxes. */
  List<String> with(String sha256) {
    List<String> paths = new ArrayList<>();
    byInbox.forEach(
        (inbox, files) ->
            files.forEach(
                (name, identity) -> {
                  if (identity.startsWith(sha256)) {
                    paths.add(inbox + "/" + name);
                  }
                }));
    return paths;
  }

  void forget(String sha256) {
    byInbox.replaceAll(
        (inbox, files) -> {
          Map<String, String> others = new TreeMap<>(files);
          others.values().removeIf(identity -> identity.startsWith(sha256));
          return others;
        });
    save();
  }

  /** Notes what lies in {@code origin} now; what is not in {@code files} is forgotten. */
  void note(Origin origin, Map<String, String> files) {
    Map<String, String> before = byInbox.put(origin.name(), new TreeMap<>(files));
    if (!files.equals(before)) {
      save();
    }
  }

  private void save() {
    try {
      PejlHome.createPrivate(file.getParent());
      PrivateFiles.write(file, Json.text(byInbox));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
