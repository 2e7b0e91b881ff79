package dk.pejl.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DanishFormatTest {
  @Test
  void writesPointsBetweenThousandsAndACommaBeforeDecimals() {
    assertThat(DanishFormat.number(new BigDecimal("601166"), 0)).isEqualTo("601.166");
    assertThat(DanishFormat.number(new BigDecimal("-1234.5"), 1)).isEqualTo("-1.234,5");
  }

  @Test
  void roundsHalfUp() {
    assertThat(DanishFormat.number(new BigDecimal("3.95"), 1)).isEqualTo("4,0");
    assertThat(DanishFormat.number(new BigDecimal("2.5"), 0)).isEqualTo("3");
  }

  @Test
  void writesTheDayFirst() {
    assertThat(DanishFormat.date(LocalDate.of(2026, 11, 4))).isEqualTo("04-11-2026");
  }
}
