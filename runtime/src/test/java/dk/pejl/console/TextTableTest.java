package dk.pejl.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void setsTextLeftAndDanishNumbersRight() {
    String text = new TextTable("Mål", "Værdi").add("Ishøj", "1.061").add("A", "9,8 %").text();

    assertThat(text)
        .isEqualTo(
            """
            Mål    Værdi
            ─────  ─────
            Ishøj  1.061
            A      9,8 %
            """);
  }

  @Test
  void showsNothingForNull() {
    assertThat(new TextTable("A", "B").add(null, "x").text()).endsWith("   x\n");
  }

  @Test
  void refusesARowOfAnotherWidth() {
    assertThatThrownBy(() -> new TextTable("A").add("x", "y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid row: 2 cells, expected 1");
  }
}
