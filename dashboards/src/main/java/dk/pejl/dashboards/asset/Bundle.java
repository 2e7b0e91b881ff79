package dk.pejl.dashboards.asset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.pejl.dashboards.superset.AssetKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What Pejl sends to Superset: the completed assets. Equal assets and an equal published schema
 * give the same bytes.
 */
public record Bundle(List<Part> parts) {
  private static final String METADATA =
      "version: 1.0.0\ntype: assets\ntimestamp: '2026-01-01T00:00:00+00:00'\n";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  /** One completed asset. */
  public record Part(AssetKind kind, String file, String uuid, ObjectNode content) {
    public Part {
      content = content.deepCopy();
    }

    /** Its name, as people see it. */
    public String name() {
      return content.path(kind.nameKey()).asText();
    }

    /** Whether it names one of these other parts by its number. */
    public boolean standsOn(Set<String> uuids) {
      return Stream.of("uuid", "dataset_uuid", "datasetUuid", "database_uuid")
          .flatMap(key -> content.findValuesAsText(key).stream())
          .anyMatch(named -> !named.equals(uuid) && uuids.contains(named));
    }
  }

  public Bundle {
    parts = List.copyOf(parts);
  }

  /**
   * Completes assets that were checked; people may not edit them on Superset's pages.
   *
   * @param published the file that the database record shall point to
   */
  public static Bundle of(Assets assets, PublishedSchema schema, Path published) {
    Completion completion = new Completion(assets, schema, published);
    return new Bundle(
            assets.all().stream()
                .map(a -> new Part(a.kind(), a.file(), a.uuid(), completion.complete(a)))
                .toList())
        .kept(Keeping.locked());
  }

  /** The same assets, kept as {@code keeping} says. */
  public Bundle kept(Keeping keeping) {
    return new Bundle(parts.stream().map(keeping::mark).toList());
  }

  /** Whether Superset's pages let people edit what it sends. */
  public boolean isEditable() {
    return parts.stream()
        .map(part -> part.content().path("is_managed_externally"))
        .anyMatch(managed -> managed.isBoolean() && !managed.asBoolean());
  }

  /** The parts of one kind. */
  public List<Part> of(AssetKind kind) {
    return parts.stream().filter(part -> part.kind() == kind).toList();
  }

  /** The numbers of all parts. */
  public Set<String> uuids() {
    return parts.stream().map(Part::uuid).collect(Collectors.toSet());
  }

  /** The files as Superset's import takes them. */
  public byte[] zip() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("bundle/metadata.yaml", METADATA);
    for (Part part : parts) {
      files.put("bundle/" + path(part), Completion.text(part.content()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot pack assets: " + e.getMessage(), e);
    }
    return bytes.toByteArray();
  }

  /**
   * Superset wants a dataset in the folder of its database. One file may give several dashboards,
   * but each has a slug of its own.
   */
  private static String path(Part part) {
    return switch (part.kind()) {
      case DATASET -> part.file().replace("datasets/", "datasets/pejl/");
      case DASHBOARD -> "dashboards/" + part.content().path("slug").asText() + ".yaml";
      case DATABASE, CHART -> part.file();
    };
  }
}
