package dk.pejl.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageRulesTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
  private static final Pattern PACKAGE = Pattern.compile("(dk\\.pejl\\.[a-z.]+)\\.[A-Z]\\w*");

  @Test
  void hasNoSpark() {
    assertThat(PackageRulesTest.class.getResource("/org/apache/spark/SparkContext.class")).isNull();
  }

  @Test
  void needsOnlyTheRuntime() throws IOException {
    assertThat(dependencies().values().stream().flatMap(Set::stream))
        .as("packages that the warehouse imports")
        .allMatch(
            name ->
                Stream.of("warehouse", "console", "yaml", "server")
                    .anyMatch(module -> name.startsWith("dk.pejl." + module)));
  }

  @Test
  void hasNoCycleBetweenPackages() throws IOException {
    Map<String, Set<String>> dependencies = dependencies();
    List<String> cycles = new ArrayList<>();
    dependencies.keySet().forEach(name -> search(name, List.of(), dependencies, cycles));

    assertThat(cycles).as("move a type, or pass what it needs").isEmpty();
  }

  private static void search(
      String name, List<String> path, Map<String, Set<String>> dependencies, List<String> cycles) {
    if (!cycles.isEmpty()) {
      return;
    }
    if (path.contains(name)) {
      cycles.add(String.join(" -> ", path) + " -> " + name);
      return;
    }
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    dependencies
        .getOrDefault(name, Set.of())
        .forEach(next -> search(next, longer, dependencies, cycles));
  }

  /** By package of ours, the packages of Pejl that it imports, without the commands' Main. */
  private static Map<String, Set<String>> dependencies() throws IOException {
    Map<String, Set<String>> dependencies = new TreeMap<>();
    for (Path file : files()) {
      String own = SOURCES.relativize(file.getParent()).toString().replace('/', '.');
      if (own.equals("dk.pejl.warehouse")) {
        continue;
      }
      Set<String> used = dependencies.computeIfAbsent(own, name -> new TreeSet<>());
      IMPORT
          .matcher(Files.readString(file))
          .results()
          .flatMap(match -> PACKAGE.matcher(match.group(1)).results())
          .map(match -> match.group(1))
          .filter(name -> !name.equals(own))
          .forEach(used::add);
    }
    return dependencies;
  }

  private static Set<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return new LinkedHashSet<>(
          files.filter(path -> path.toString().endsWith(".java")).sorted().toList());
    }
  }
}
