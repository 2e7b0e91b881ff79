package dk.pejl.warehouse.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterLoaderTest {
  private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.load();
  private static final Crosswalks CROSSWALKS = Crosswalks.load();

  /** Ten lines; what a test adds begins at line 11. */
  private static final String DOCUMENT =
      """
      document:
        id: koege
        title: Aftale om unge i Køge
        kind: partnership
        period:
          from: 2026-01-01
          to: 2028-12-31
        parties: [Køge Kommune]

      targets:
      """;

  private static final String TARGET =
      """
        - id: koege-1
          title: Flere vælger en erhvervsuddannelse
          type: quantified
          indicator: vet_choice_rate
          route: official
          scope: {municipality: Køge}
          direction: up
          goal: {comparison: ">=", value: 25, period: 2027/28}
      """;

  @Test
  void readsAPartnershipOfAFewLines() {
    Target target = load(DOCUMENT + TARGET).targets().get(0);

    assertThat(target.scope().columns().municipalityCode()).isEqualTo("259");
    assertThat(target.judging().deadline()).isEqualTo(LocalDate.of(2028, 7, 31));
    assertThat(target.version().from()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(target.baseline()).isEqualTo(new Baseline.None());
  }

  @Test
  void readsTheExampleOfTheGuide() throws IOException {
    String guide = Files.readString(Path.of("../docs/guides/coordinator.md"));
    String example = guide.substring(guide.indexOf("```yaml") + 8);

    Register register = load(example.substring(0, example.indexOf("```")));

    assertThat(register.targets()).extracting(Target::id).containsExactly("koege-1");
  }

  @Test
  void reportsAnUnknownKey() {
    assertProblem(
        DOCUMENT + TARGET.replace("direction:", "dirction:"),
        "koege.yaml:17: Unknown key 'dirction', did you mean 'direction'?");
  }

  @Test
  void reportsAnUnknownIndicator() {
    assertProblem(
        DOCUMENT + TARGET.replace("vet_choice_rate", "vet_choise_rate"),
        "koege.yaml:14: Unknown indicator 'vet_choise_rate', did you mean 'vet_choice_rate'?");
  }

  @Test
  void reportsAnImpossibleDate() {
    assertProblem(
        DOCUMENT.replace("2028-12-31", "2028-02-30") + TARGET,
        "koege.yaml:7: Invalid date: '2028-02-30', expected yyyy-mm-dd");
  }

  @Test
  void reportsAnImpossiblePeriod() {
    assertProblem(
        DOCUMENT + TARGET.replace("2027/28", "2027/29"),
        "koege.yaml:18: Invalid period: '2027/29'");
  }

  @Test
  void reportsADocumentThatEndsBeforeItStarts() {
    assertProblem(
        DOCUMENT.replace("2028-12-31", "2025-12-31") + TARGET,
        "koege.yaml:6: Impossible period: it ends before it starts");
  }

  @Test
  void reportsADeadlineBeforeTheDocument() {
    assertProblem(
        DOCUMENT + TARGET + "    deadline: 2025-12-31\n",
        "koege.yaml:19: Impossible deadline: 2025-12-31 is before the document starts on"
            + " 2026-01-01");
  }

  @Test
  void reportsADuplicateId() {
    assertProblem(
        DOCUMENT + TARGET + TARGET,
        "koege.yaml:19: Duplicate id 'koege-1': a new version of a target needs 'valid_from'");
  }

  @Test
  void reportsAnIdThatStandsInTwoFiles() {
    RegisterLoader loader =
        loader()
            .file("koege.yaml", DOCUMENT + TARGET)
            .file("greve.yaml", DOCUMENT.replace("koege", "greve") + TARGET);

    assertThatThrownBy(loader::load)
        .isInstanceOf(PejlException.class)
        .hasMessageContaining("Duplicate id 'koege-1': it stands first in greve.yaml line 11");
  }

  @Test
  void reportsAGoalWithoutDirection() {
    assertProblem(
        DOCUMENT + TARGET.replace("    direction: up\n", ""),
        "koege.yaml:17: Goal without direction");
  }

  @Test
  void reportsAGoalAgainstItsDirection() {
    assertProblem(
        DOCUMENT + TARGET.replace("direction: up", "direction: down"),
        "koege.yaml:18: Goal against the direction: '>=' and direction down");
  }

  @Test
  void reportsAnUnknownScopeKey() {
    assertProblem(
        DOCUMENT + TARGET.replace("{municipality: Køge}", "{municipalty: Køge}"),
        "koege.yaml:16: Unknown scope key 'municipalty', did you mean 'municipality'?");
  }

  @Test
  void reportsAnUnknownMunicipality() {
    assertProblem(
        DOCUMENT + TARGET.replace("{municipality: Køge}", "{municipality: Kjøge}"),
        "koege.yaml:16: Unknown municipality: 'Kjøge', did you mean 'Køge'?");
  }

  @Test
  void reportsAnUnknownStage() {
    assertProblem(
        DOCUMENT + TARGET.replace("{municipality: Køge}", "{stage: GF3}"),
        "koege.yaml:16: Unknown stage: 'GF3', did you mean 'GF+'?");
  }

  @Test
  void reportsAnInitiativeThatServesAnUnknownTarget() {
    assertProblem(
        DOCUMENT + TARGET + "initiatives:\n  - {id: koege-i1, title: Messe, targets: [koege-2]}\n",
        "koege.yaml:20: Unknown target 'koege-2', did you mean 'koege-1'?");
  }

  @Test
  void reportsVersionsInTheWrongOrder() {
    assertProblem(
        DOCUMENT
            + TARGET
            + "    valid_from: 2026-06-01\n"
            + TARGET
            + "    valid_from: 2026-06-01\n",
        "koege.yaml:20: Wrong order of versions of 'koege-1': 2026-06-01 is not after 2026-06-01");
  }

  @Test
  void reportsAMissingRouteWhereAnIndicatorHasTwo() {
    assertProblem(
        DOCUMENT + TARGET.replace("    route: official\n", ""),
        "koege.yaml:11: Missing key 'route': indicator 'vet_choice_rate' has an official and a"
            + " computed value");
  }

  @Test
  void reportsAllProblemsOfAllFilesTogether() {
    RegisterLoader loader =
        loader()
            .file("koege.yaml", DOCUMENT + TARGET.replace("up", "upp"))
            .file("greve.yaml", "document: {id: greve, kind: partnership}");

    assertThatThrownBy(loader::load)
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith("Cannot read the register: 3 problem(s)")
        .hasMessageContaining("koege.yaml:17: Invalid direction: 'upp', did you mean 'up'?")
        .hasMessageContaining("greve.yaml:1: Missing key 'period'")
        .hasMessageContaining("greve.yaml:1: Missing key 'title'");
  }

  @Test
  void letsALaterVersionOfATargetTakeOver() {
    Register register =
        load(
            DOCUMENT
                + TARGET
                + TARGET.replace("value: 25", "value: 30")
                + "    valid_from: 2027-01-01\n");

    assertThat(register.targetsOn(LocalDate.of(2026, 12, 31)))
        .singleElement()
        .extracting(target -> target.goalValue().orElseThrow().intValue())
        .isEqualTo(25);
    assertThat(register.targetsOn(LocalDate.of(2027, 1, 1)))
        .singleElement()
        .extracting(target -> target.goalValue().orElseThrow().intValue())
        .isEqualTo(30);
    assertThat(register.targetsOn(LocalDate.of(2026, 11, 24))).hasSize(1);
    assertThat(register.targets()).extracting(Target::sortOrder).containsExactly(1, 1);
  }

  @Test
  void addsAndReplacesDocumentsFromAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("koege.yaml"), DOCUMENT + TARGET);
    Files.writeString(
        folder.resolve("kl.yaml"), DOCUMENT.replace("koege", "kl-partnership") + "  []\n");

    Register register = Register.load(folder);

    assertThat(register.documents()).hasSize(6).extracting(Document::id).contains("koege");
    assertThat(register.targets()).hasSize(66 - 6 + 1);
  }

  private static Register load(String text) {
    return loader().file("koege.yaml", text).load();
  }

  private static void assertProblem(String text, String problem) {
    assertThatThrownBy(() -> load(text))
        .isInstanceOf(PejlException.class)
        .hasMessageContaining(problem);
  }

  private static RegisterLoader loader() {
    return new RegisterLoader(INDICATORS, CROSSWALKS);
  }
}
