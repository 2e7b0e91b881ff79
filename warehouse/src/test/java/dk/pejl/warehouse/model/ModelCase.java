package dk.pejl.warehouse.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One example of a model: {@code model/<name>/<claim>/} holds its input as {@code
 * <schema>.<table>.csv} with the columns that matter, and {@code expected.csv} with the columns to
 * compare. An empty cell is null, a quoted empty cell is an empty text.
 */
record ModelCase(String model, Path folder) {
  private static final Path FOLDER = Path.of("src/test/resources/model");
  private static final String EXPECTED = "expected.csv";

  static List<ModelCase> all() {
    return children(FOLDER).stream()
        .flatMap(
            model ->
                children(model).stream()
                    .map(folder -> new ModelCase(model.getFileName().toString(), folder)))
        .toList();
  }

  /** The input files, whose names without {@code .csv} are tables. */
  List<Path> inputs() {
    return children(folder).stream().filter(file -> !file.endsWith(EXPECTED)).toList();
  }

  Path expected() {
    return folder.resolve(EXPECTED);
  }

  static String table(Path input) {
    return input.getFileName().toString().replaceFirst("\\.csv$", "");
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return model + ": " + folder.getFileName().toString().replace('_', ' ');
  }
}
