package dk.pejl.warehouse.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UsedTargetsTest {
  private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.load();
  private static final Crosswalks CROSSWALKS = Crosswalks.load();
  private static final String FILE =
      """
      document: {id: koege, title: Køge, kind: partnership, period: {from: 2026-01-01}}
      targets:
        - id: koege-1
          title: Flere vælger en erhvervsuddannelse
          type: quantified
          indicator: vet_choice_rate
          route: official
          scope: {municipality: "259"}
          direction: up
          goal: {comparison: ">=", value: 25, period: every year}
      """;

  @Test
  void writesTheTermsThatAStatusDependsOn() {
    assertThat(used())
        .containsExactly(
            Map.entry(
                "koege-1@2026-01-01",
                "indicator=vet_choice_rate; route=official; type=quantified;"
                    + " scope=municipality:259//1; direction=up; goal=>= 25, every year;"
                    + " baseline=none; judged_from=none; deadline=9999-12-31; final_period=;"
                    + " compare_on=; every_member=false"));
  }

  @Test
  void letsTextsChange() {
    Register renamed = load(FILE.replace("Flere vælger", "Mange flere vælger"));

    assertThatCode(() -> UsedTargets.check(renamed, used())).doesNotThrowAnyException();
  }

  @Test
  void refusesToRewriteWhatWasUsed() {
    Register rewritten = load(FILE.replace("value: 25", "value: 20"));

    assertThatThrownBy(() -> UsedTargets.check(rewritten, used()))
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith(
            "Cannot use the register: 1 target(s) changed after a release used them;")
        .hasMessageContaining("koege-1@2026-01-01")
        .hasMessageContaining("goal=>= 20, every year");
  }

  @Test
  void acceptsACorrectionWithItsReason() {
    Register corrected =
        load(FILE.replace("value: 25", "value: 20") + "    correction: Trykfejl i aftalen\n");

    assertThatCode(() -> UsedTargets.check(corrected, used())).doesNotThrowAnyException();
  }

  @Test
  void acceptsALaterVersion() {
    String later =
        FILE.substring(FILE.indexOf("  - id:"))
            .replace("value: 25", "value: 30")
            .concat("    valid_from: 2027-01-01\n");

    assertThatCode(() -> UsedTargets.check(load(FILE + later), used())).doesNotThrowAnyException();
  }

  private static Map<String, String> used() {
    return load(FILE).targets().stream()
        .collect(Collectors.toMap(TargetTerms::versionName, TargetTerms::of));
  }

  private static Register load(String text) {
    return new RegisterLoader(INDICATORS, CROSSWALKS).file("koege.yaml", text).load();
  }
}
