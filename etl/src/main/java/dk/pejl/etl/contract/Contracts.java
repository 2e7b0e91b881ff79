package dk.pejl.etl.contract;

import dk.pejl.console.PejlException;
import dk.pejl.console.ResourceFolder;
import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All contracts that count, by id. */
public final class Contracts {
  private final SortedMap<String, Contract> byId;

  private Contracts(SortedMap<String, Contract> byId) {
    this.byId = byId;
  }

  /**
   * Reads the shipped contracts and those of {@code overrides} (need not exist), which replace them
   * by id or add to them. One that replaces has all staged columns of the shipped one, which facts
   * read by name. All problems of all files are reported together.
   */
  public static Contracts load(Path overrides) {
    Problems problems = new Problems();
    TreeMap<String, Contract> byId = new TreeMap<>();
    ResourceFolder.texts(Contracts.class, "extracts", ".yaml")
        .forEach((name, text) -> add(byId, idOf(name), text, problems));
    for (Path file : yamlFiles(overrides)) {
      String id = idOf(file.getFileName().toString());
      Contract shipped = byId.get(id);
      add(byId, id, text(file), problems);
      if (shipped != null) {
        checkColumns(shipped, byId.get(id), problems);
      }
    }
    problems.throwIfAny("the contracts");
    return new Contracts(byId);
  }

  /** The contract that this YAML describes, which must have this id. */
  public static Contract parse(String id, String text) {
    Problems problems = new Problems();
    TreeMap<String, Contract> byId = new TreeMap<>();
    add(byId, id, text, problems);
    problems.throwIfAny("contract " + id);
    return new Contracts(byId).named(id);
  }

  private static void add(Map<String, Contract> byId, String id, String text, Problems problems) {
    YamlFile.parse(id + ".yaml", text, problems)
        .flatMap(yaml -> ContractParser.parse(id, yaml, text, problems))
        .ifPresent(contract -> byId.put(id, contract));
  }

  private static void checkColumns(Contract shipped, Contract own, Problems problems) {
    List<String> lacking = new ArrayList<>(names(shipped));
    lacking.removeAll(names(own));
    if (!lacking.isEmpty()) {
      problems.add(
          own.id() + ".yaml",
          1,
          "lacks the columns "
              + lacking
              + " that Pejl reads; copy them from its own contract, with need: nothing if your file"
              + " has no such column");
    }
  }

  private static List<String> names(Contract contract) {
    return contract.columns().staged().stream().map(Column::name).toList();
  }

  private static List<Path> yamlFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static String idOf(String fileName) {
    return fileName.replaceFirst("\\.yaml$", "");
  }

  /** All contracts, by id. */
  public List<Contract> all() {
    return List.copyOf(byId.values());
  }

  /** The contract of this id. */
  public Contract named(String id) {
    Contract contract = byId.get(id);
    if (contract == null) {
      throw PejlException.wrongInput(
          "Unknown extract: '" + id + "', expected one of " + byId.keySet());
    }
    return contract;
  }

  /**
   * The contract whose file pattern matches a path below the inbox (with forward slashes), if there
   * is one; of several the first by id.
   */
  public Optional<Contract> match(String path) {
    return byId.values().stream().filter(contract -> contract.match(path).isPresent()).findFirst();
  }
}
