package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.ColumnType;
import org.junit.jupiter.api.Test;

class ValueReaderTest {
  @Test
  void saysOfANumberThatItsDateIsNoneAndRepeatsNothingOfIt() {
    ValueReader numbers = ValueReader.of(new ColumnType.BirthDate(), PseudonymSource.NONE);

    assertThat(numbers.read("9113991234")).isEmpty();
    assertThat(numbers.expected("9113991234"))
        .isEqualTo("et personnummer: datoen i det findes ikke");
    assertThat(numbers.expected("911399123456")).isEqualTo("et personnummer på ti cifre");
  }

  @Test
  void saysHowADateIsWrittenAsDanesDo() {
    assertThat(expected(new ColumnType.Day("yyyy-MM-dd"))).isEqualTo("en dato skrevet åååå-mm-dd");
    assertThat(expected(new ColumnType.Day("dd/MM/yyyy"))).isEqualTo("en dato skrevet dd/mm/åååå");
    assertThat(expected(new ColumnType.Month("yyyyMM"))).isEqualTo("en måned skrevet ååååmm");
  }

  private static String expected(ColumnType type) {
    return ValueReader.of(type, PseudonymSource.NONE).expected("i går");
  }
}
