package dk.pejl.warehouse.register;

import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reads one register file whose document was read already. */
final class RegisterFile {
  private static final Set<String> KEYS =
      Set.of(
          "document",
          "targets",
          "commitments",
          "tracked_indicators",
          "initiatives",
          "duties",
          "published_figures");

  private final YamlValue file;
  private final Document document;

  RegisterFile(YamlValue file, Document document) {
    this.file = file;
    this.document = document;
  }

  Document document() {
    return document;
  }

  YamlValue file() {
    return file;
  }

  DocumentEntry read(
      IndicatorCatalogue catalogue, Crosswalks crosswalks, RegisterRules rules, int firstOrder) {
    file.onlyKeys(KEYS);
    ScopeReader scopes = new ScopeReader(new ScopeResolver(crosswalks, branchSchools()));
    TargetsReader targets = new TargetsReader(new TargetReader(catalogue, scopes), rules);
    FollowUpReader followUp = new FollowUpReader(document);
    FigureReader figures = new FigureReader(document.id(), catalogue, scopes);
    checkProgrammes(crosswalks);
    return new DocumentEntry(
        document,
        targets.read(Fields.items(file, "targets"), document, firstOrder),
        numbered("commitments", rules, followUp::commitment),
        Fields.items(file, "tracked_indicators").stream()
            .map(value -> followUp.trackedIndicator(value, catalogue))
            .toList(),
        numbered("initiatives", rules, followUp::initiative),
        numbered("duties", rules, followUp::duty),
        numbered("published_figures", rules, (value, order) -> figures.read(value)));
  }

  private <T> List<T> numbered(
      String key, RegisterRules rules, BiFunction<YamlValue, Integer, T> reader) {
    List<T> read = new ArrayList<>();
    for (YamlValue value : Fields.items(file, key)) {
      rules.unique(key, Fields.text(value, "id"), value);
      read.add(reader.apply(value, read.size() + 1));
    }
    return read;
  }

  private Set<String> branchSchools() {
    return document.branchSchools().stream().map(BranchSchool::name).collect(Collectors.toSet());
  }

  private void checkProgrammes(Crosswalks crosswalks) {
    Set<String> titles =
        crosswalks.programmes().stream()
            .map(programme -> programme.title())
            .collect(Collectors.toSet());
    file.find("document").stream()
        .flatMap(value -> Fields.items(value, "branch_schools").stream())
        .forEach(value -> RegisterRules.known(value, "programmes", "programme", titles));
  }
}
