package dk.pejl.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/** Reads one YAML document into {@link YamlValue}s. */
public final class YamlFile {
  private YamlFile() {}

  /** Reads {@code file}; a syntax error is noted in {@code problems} and gives nothing. */
  public static Optional<YamlValue> read(Path file, Problems problems) {
    try {
      return parse(
          file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8), problems);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Reads {@code text}, which stands in a file called {@code name}. */
  public static Optional<YamlValue> parse(String name, String text, Problems problems) {
    try {
      Node node = compose(text);
      if (node == null) {
        problems.add(name, 1, "The file is empty");
        return Optional.empty();
      }
      return Optional.of(new YamlValue(name, node, problems));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(name, line, "Invalid YAML: " + e.getProblem());
      return Optional.empty();
    }
  }

  /** The tree of {@code text}; null when it is empty. */
  static Node compose(String text) {
    return yaml().compose(new StringReader(text));
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true);
    DumperOptions dumper = new DumperOptions();
    return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options);
  }
}
