package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormatTest {
  @Test
  void readsDaysAndMonths() {
    assertThat(new DayFormat("dd/MM/yyyy").day("29/02/2024")).hasValue(LocalDate.of(2024, 2, 29));
    assertThat(new DayFormat("yyyyMMdd").day("20241124")).hasValue(LocalDate.of(2024, 11, 24));
    assertThat(new DayFormat("yyyyMM").month("197208")).hasValue(YearMonth.of(1972, 8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29/02/2023", "31/04/2024", "00/01/2024", "01/13/2024", "01/00/2024", "1/1/2024",
        "01-01-2024", "01/01/24", "aa/01/2024", "", "01/01/20245", "٠١/01/2024"
      })
  void refusesDaysThatAreNone(String text) {
    assertThat(new DayFormat("dd/MM/yyyy").day(text)).isEmpty();
  }
}
