package dk.pejl.etl.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfOptionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void takesTodayAndEarlierDays() {
    assertThat(AsOfOption.parse("2026-11-24", TODAY)).isEqualTo(TODAY);
    assertThat(AsOfOption.parse("2020-02-29", TODAY)).isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, er ikke kommet endnu",
    "2099-01-01, er ikke kommet endnu",
    "24-11-2026, skriv den som 2026-11-24",
    "2026-02-30, skriv den som 2026-11-24"
  })
  void refusesADayThatHasNotComeOrIsNone(String text, String because) {
    assertThatThrownBy(() -> AsOfOption.parse(text, TODAY))
        .isInstanceOfSatisfying(
            PejlException.class,
            fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.WRONG_INPUT))
        .hasMessageContaining(text)
        .hasMessageContaining(because);
  }
}
