package dk.pejl.warehouse.register;

import dk.pejl.console.ResourceFolder;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import dk.pejl.yaml.YamlValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all register files and holds them against each other. */
final class RegisterLoader {
  private final IndicatorCatalogue catalogue;
  private final Crosswalks crosswalks;
  private final Problems problems = new Problems();
  private final Map<String, RegisterFile> files = new LinkedHashMap<>();

  RegisterLoader(IndicatorCatalogue catalogue, Crosswalks crosswalks) {
    this.catalogue = catalogue;
    this.crosswalks = crosswalks;
  }

  /** The files that Pejl ships. */
  RegisterLoader shipped() {
    Map<String, RegisterFile> shipped = new LinkedHashMap<>();
    ResourceFolder.texts(RegisterLoader.class, "register", ".yaml")
        .forEach((name, text) -> add(name, text, shipped));
    files.putAll(shipped);
    return this;
  }

  /** The files of {@code folder}, if it exists: they add to and replace by document id. */
  RegisterLoader overrides(Path folder) {
    Map<String, RegisterFile> overrides = new LinkedHashMap<>();
    for (Path file : yamlFiles(folder)) {
      add(file.getFileName().toString(), text(file), overrides);
    }
    files.putAll(overrides);
    return this;
  }

  /** One file, for tests. */
  RegisterLoader file(String name, String text) {
    add(name, text, files);
    return this;
  }

  private void add(String name, String text, Map<String, RegisterFile> into) {
    YamlFile.parse(name, text, problems)
        .ifPresent(file -> file.require("document").ifPresent(value -> add(file, value, into)));
  }

  private static void add(YamlValue file, YamlValue value, Map<String, RegisterFile> into) {
    Document document = DocumentReader.read(value);
    RegisterFile first = into.get(document.id());
    if (first != null) {
      value.problem(
          "Duplicate document '%s': it stands first in %s"
              .formatted(document.id(), first.file().file()));
    }
    into.putIfAbsent(document.id(), new RegisterFile(file, document));
  }

  /** The register; one exception lists every problem of every file. */
  Register load() {
    RegisterRules rules = new RegisterRules();
    List<DocumentEntry> entries = new ArrayList<>();
    int order = 1;
    for (RegisterFile file : inOrder()) {
      DocumentEntry entry = file.read(catalogue, crosswalks, rules, order);
      entries.add(entry);
      order += (int) entry.targets().stream().map(Target::id).distinct().count();
    }
    Register register = new Register(entries);
    checkReferences(register);
    problems.throwIfAny("the register");
    return register;
  }

  private List<RegisterFile> inOrder() {
    return files.values().stream()
        .sorted(
            Comparator.<RegisterFile>comparingInt(file -> file.document().sortOrder())
                .thenComparing(file -> file.document().id()))
        .toList();
  }

  private void checkReferences(Register register) {
    Set<String> targets = register.targets().stream().map(Target::id).collect(Collectors.toSet());
    for (RegisterFile file : files.values()) {
      Fields.items(file.file(), "initiatives")
          .forEach(value -> RegisterRules.known(value, "targets", "target", targets));
      for (YamlValue target : Fields.items(file.file(), "targets")) {
        Fields.items(target, "also_in")
            .forEach(value -> RegisterRules.known(value, "document", "document", files.keySet()));
      }
    }
  }

  private static List<Path> yamlFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.getFileName().toString().matches(".*\\.ya?ml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read folder " + folder + ": " + e.getMessage(), e);
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
