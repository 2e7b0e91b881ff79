package dk.pejl.etl.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.contract.ColumnType.NumberStyle;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
  @ParameterizedTest
  @CsvSource({
    "'8,2 %',8.2,true",
    "'8,2\u00A0%',8.2,true",
    "2.351,2351,false",
    "'1.234.567,89',1234567.89,false",
    "'-0,7',-0.7,false",
    "2351,2351,false"
  })
  void readsDanishNumbers(String text, BigDecimal value, boolean percent) {
    assertThat(WrittenNumber.read(text, NumberStyle.DANISH))
        .hasValue(new WrittenNumber(value, percent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.35", "1,2,3", "12.3456", "", "%", "x", "1 000", "8.2", ",5", "1e5"})
  void refusesWhatIsNoDanishNumber(String text) {
    assertThat(WrittenNumber.read(text, NumberStyle.DANISH)).isEmpty();
  }

  @Test
  void readsNumbersWithAPoint() {
    assertThat(WrittenNumber.read("42955.60", NumberStyle.POINT))
        .map(WrittenNumber::value)
        .hasValue(new BigDecimal("42955.60"));
    assertThat(WrittenNumber.read("42955,60", NumberStyle.POINT)).isEmpty();
  }

  @Test
  void neitherDecimalsNorDigitsAreLostSilently() {
    assertThat(WrittenNumber.exact(new BigDecimal("1.250"), 2)).hasValue(new BigDecimal("1.25"));
    assertThat(WrittenNumber.exact(new BigDecimal("1.255"), 2)).isEmpty();
    assertThat(WrittenNumber.exact(new BigDecimal("1e17"), 2)).isEmpty();
    assertThat(WrittenNumber.rounded(new BigDecimal("2.0000005"), 6))
        .hasValue(new BigDecimal("2.000001"));
  }
}
