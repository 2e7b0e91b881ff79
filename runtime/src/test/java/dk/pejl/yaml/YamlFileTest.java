package dk.pejl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YamlFileTest {
  private final Problems problems = new Problems();

  @Test
  void readsValuesOfEachKind() {
    YamlValue value =
        read("name: Ishøj\ncount: 3\nshare: 9.8\nday: 2026-11-24\nlist: [a, b]\nyes: true");

    assertThat(value.requireText("name")).isEqualTo("Ishøj");
    assertThat(value.require("count").orElseThrow().integer()).isEqualTo(3);
    assertThat(value.require("share").orElseThrow().decimal()).isEqualTo(new BigDecimal("9.8"));
    assertThat(value.require("day").orElseThrow().date()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(value.require("list").orElseThrow().items()).hasSize(2);
    assertThat(value.require("yes").orElseThrow().bool()).isTrue();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void givesAWholeValueAsPlainData() {
    YamlValue value = read("a: {b: 1, c: '1', d: 1.5, e: true, f: null, g: 2026-11-24}\nh: [x, 2]");

    assertThat(value.content())
        .hasToString("{a={b=1, c=1, d=1.5, e=true, f=null, g=2026-11-24}, h=[x, 2]}");
    assertThat(value.find("a").orElseThrow().find("c").orElseThrow().content()).isEqualTo("1");
    assertThat(value.find("a").orElseThrow().find("b").orElseThrow().content()).isEqualTo(1L);
  }

  @Test
  void reportsAllProblemsTogetherWithTheirLines() {
    YamlValue value = read("name: x\nday: 2026-02-31\ncount: many\nextra: 1");
    value.onlyKeys(Set.of("name", "day", "count"));
    value.require("day").orElseThrow().date();
    value.require("count").orElseThrow().integer();
    value.requireText("missing");

    assertThatThrownBy(() -> problems.throwIfAny("the register"))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            """
            Cannot read the register: 4 problem(s)
              a.yaml:4: Unknown key 'extra', expected one of [count, day, name]
              a.yaml:2: Invalid date: '2026-02-31', expected yyyy-mm-dd
              a.yaml:3: Invalid number: 'many', expected a whole number
              a.yaml:1: Missing key 'missing'""");
  }

  @Test
  void namesTheNearestChoiceAndGivesTheFirst() {
    YamlValue value = read("unit: minuts");

    ChronoUnit unit =
        value
            .require("unit")
            .orElseThrow()
            .choice("unit", ChronoUnit.values(), choice -> choice.name().toLowerCase(Locale.ROOT));

    assertThat(unit).isEqualTo(ChronoUnit.NANOS);
    assertThat(problems.all())
        .containsExactly(
            new Problem("a.yaml", 1, "Invalid unit: 'minuts', did you mean 'minutes'?"));
  }

  @Test
  void countsAProblemOnce() {
    YamlValue value = read("unit: x");
    value.require("unit").orElseThrow().oneOf("unit", Set.of("percent"));
    value.require("unit").orElseThrow().oneOf("unit", Set.of("percent"));

    assertThat(problems.all())
        .containsExactly(new Problem("a.yaml", 1, "Invalid unit: 'x', expected one of [percent]"));
  }

  @Test
  void reportsAKeyThatStandsTwice() {
    read("a: 1\na: 2").entries();

    assertThat(problems.all()).containsExactly(new Problem("a.yaml", 2, "Key 'a' stands twice"));
  }

  @Test
  void reportsBrokenSyntaxWithItsLine() {
    assertThat(YamlFile.parse("a.yaml", "a: [1\nb: 2", problems)).isEmpty();

    assertThat(problems.all()).hasSize(1);
    assertThat(problems.all().get(0).line()).isEqualTo(2);
  }

  private YamlValue read(String text) {
    return YamlFile.parse("a.yaml", text, problems).orElseThrow();
  }
}
