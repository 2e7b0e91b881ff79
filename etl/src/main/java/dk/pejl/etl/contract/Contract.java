package dk.pejl.etl.contract;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The description of one extract. It drives the reader, the staged columns and the order of
 * deliveries. {@code text} is the YAML that it was read from: equal text means an equal contract.
 */
public record Contract(
    String id,
    About about,
    Processing processing,
    List<FilePattern> files,
    FileLayout layout,
    DeliveryTerms terms,
    ColumnSet columns,
    String text)
    implements Serializable {
  public Contract {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(about, "about is null");
    Objects.requireNonNull(processing, "processing is null");
    files = List.copyOf(files);
    Objects.requireNonNull(layout, "layout is null");
    Objects.requireNonNull(terms, "terms is null");
    Objects.requireNonNull(columns, "columns is null");
    Objects.requireNonNull(text, "text is null");
  }

  /**
   * The named groups that the path of a file below the inbox fills in the first pattern that
   * matches; nothing if the file is not of this extract.
   */
  public Optional<Map<String, String>> match(String path) {
    return files.stream().map(file -> file.match(path)).flatMap(Optional::stream).findFirst();
  }
}
