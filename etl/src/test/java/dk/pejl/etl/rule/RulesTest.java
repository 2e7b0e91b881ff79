package dk.pejl.etl.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.Column;
import dk.pejl.etl.contract.ContractText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds all rules to the same form, so that findings read alike. */
class RulesTest {
  static List<Rule> rules() {
    return Rules.all();
  }

  @Test
  void everyRuleClassIsListed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/dk/pejl/etl/rule"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString().replace(".java", ""))
                  .filter(name -> name.endsWith("Rule") && !name.equals("Rule")))
          .as("add the new rule to Rules")
          .containsExactlyInAnyOrderElementsOf(
              rules().stream().map(rule -> rule.getClass().getSimpleName()).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCodeIsTheNameOfTheClass(Rule rule) {
    String expected =
        rule.getClass()
            .getSimpleName()
            .replaceFirst("Rule$", "")
            .replaceAll("(?<!^)([A-Z])", "_$1")
            .toLowerCase(Locale.ROOT);

    assertThat(rule.code()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhatIsWrongAndWhatToDo(Rule rule) {
    assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
    assertThat(rule.advice()).endsWith(".").hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsDescribedWhereItIsWritten(Rule rule) throws IOException {
    String source =
        Files.readString(
            Path.of("src/main/java/dk/pejl/etl/rule/" + rule.getClass().getSimpleName() + ".java"));

    assertThat(source).containsPattern("/\\*\\*[^/]{30,}\\*/\\s*public final class");
  }

  @Test
  void aFindingQuotesAValueOnlyWhereItTellsNothingOfAPerson() {
    InvalidValueRule rule = new InvalidValueRule();

    assertThat(rule.check(3, column("none"), Optional.of("x1"), "et tal").text())
        .isEqualTo("Værdien 'x1' i KODE er ikke et tal.");
    assertThat(rule.check(3, column("sensitive"), Optional.of("x1"), "et tal").text())
        .isEqualTo("Værdien i KODE er ikke et tal.");
    assertThat(new UnknownCodeRule().check(3, column("sensitive"), Optional.of("x1")).text())
        .doesNotContain("x1");
  }

  private static Column column(String personal) {
    String yaml =
        "  - {name: code, header: KODE, title: Kode, description: Kode., type: text, personal: "
            + personal
            + "}";
    return ContractText.of("x").columns(yaml).contract().columns().named("code");
  }

  @Test
  void aLongValueIsCut() {
    String text =
        new InvalidValueRule()
            .check(3, column("none"), Optional.of("x".repeat(500)), "et tal")
            .text();

    assertThat(text).hasSizeLessThan(120).contains("xxx…'");
  }
}
