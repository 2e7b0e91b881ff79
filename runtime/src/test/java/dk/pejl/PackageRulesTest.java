package dk.pejl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which packages may know which, over the sources of all modules: see docs/architecture.md. */
class PackageRulesTest {
  private static final Pattern PACKAGE = Pattern.compile("(dk\\.pejl(?:\\.[a-z]+)+)\\.[A-Z]\\w*");

  /** By module, the modules whose packages it may use. */
  private static final Map<String, Set<String>> MODULES =
      Map.of(
          "runtime", Set.of("runtime"),
          "warehouse", Set.of("runtime", "warehouse"),
          "etl", Set.of("runtime", "warehouse", "etl"),
          "dashboards", Set.of("runtime", "warehouse", "dashboards"),
          "schedules", Set.of("runtime", "schedules"));

  private static final Set<String> RUNTIME = Set.of("console", "server", "yaml");

  @Test
  void knowsEveryModule() throws IOException {
    assertThat(Files.readString(Path.of("..", "pom.xml")))
        .as("modules of the build, beside those of this test")
        .satisfies(
            pom -> assertThat(pom.split("<module>", -1)).as("modules").hasSize(MODULES.size() + 1),
            pom ->
                assertThat(MODULES.keySet())
                    .allMatch(module -> pom.contains("<module>" + module + "</module>")));
  }

  @Test
  void usesNoModuleButThoseBelowIt() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String module : MODULES.keySet()) {
      uses(module)
          .forEach(
              (name, used) ->
                  used.stream()
                      .filter(other -> !MODULES.get(module).contains(moduleOf(other)))
                      .forEach(other -> wrong.add(name + " uses " + other)));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void keepsSparkInEtl() throws IOException {
    for (String module : MODULES.keySet()) {
      if (!module.equals("etl")) {
        assertThat(Path.of("..", module, "pom.xml")).content().doesNotContain("spark", "hadoop");
        for (Path file : files(module)) {
          assertThat(file).content().doesNotContain("org.apache.spark", "org.apache.hadoop");
        }
      }
    }
  }

  @Test
  void hasNoCycleBetweenPackages() throws IOException {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (String module : MODULES.keySet()) {
      uses.putAll(uses(module));
    }
    Set<String> clean = new HashSet<>();
    List<String> cycles = new ArrayList<>();
    uses.keySet().forEach(name -> search(name, List.of(), uses, clean, cycles));
    assertThat(cycles).as("move a type, or pass what it needs").isEmpty();
  }

  private static void search(
      String name,
      List<String> path,
      Map<String, Set<String>> uses,
      Set<String> clean,
      List<String> cycles) {
    if (path.contains(name)) {
      cycles.add(
          String.join(" -> ", path.subList(path.indexOf(name), path.size())) + " -> " + name);
    } else if (!clean.contains(name)) {
      List<String> longer = new ArrayList<>(path);
      longer.add(name);
      uses.getOrDefault(name, Set.of()).forEach(next -> search(next, longer, uses, clean, cycles));
      clean.add(name);
    }
  }

  private static String moduleOf(String name) {
    String first = name.split("\\.", -1)[2];
    return RUNTIME.contains(first) ? "runtime" : first;
  }

  /** By package of the module, the other packages of ours that its sources name. */
  private static Map<String, Set<String>> uses(String module) throws IOException {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (Path file : files(module)) {
      String own = sources(module).relativize(file.getParent()).toString().replace('/', '.');
      Set<String> used = uses.computeIfAbsent(own, name -> new TreeSet<>());
      PACKAGE
          .matcher(Files.readString(file))
          .results()
          .map(match -> match.group(1))
          .filter(name -> !name.equals(own))
          .forEach(used::add);
    }
    return uses;
  }

  private static Path sources(String module) {
    return Path.of("..", module, "src", "main", "java");
  }

  private static List<Path> files(String module) throws IOException {
    try (Stream<Path> files = Files.walk(sources(module))) {
      return files.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }
}
