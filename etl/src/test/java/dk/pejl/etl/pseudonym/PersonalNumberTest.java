package dk.pejl.etl.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up: each has 60 added to its day, or is an example of no such day. */
class PersonalNumberTest {
  @ParameterizedTest
  @ValueSource(strings = {"7103054321", "710305-4321"})
  void isTheSameWithAndWithoutHyphen(String text) {
    assertThat(PersonalNumber.read(text).map(PersonalNumber::number)).contains("7103054321");
  }

  @Test
  void getsALostZeroBack() {
    assertThat(number("103054321")).contains("0103054321");
    assertThat(number("10305-4321")).contains("0103054321");
  }

  @ParameterizedTest
  @CsvSource({
    "7103050000, 1905-03-11",
    "7103053999, 1905-03-11",
    "7103054000, 2005-03-11",
    "7103374000, 1937-03-11",
    "7103369000, 2036-03-11",
    "7103379000, 1937-03-11",
    "7103055000, 2005-03-11",
    "7103588000, 1858-03-11",
    "710305AB12, 2005-03-11"
  })
  void tellsTheCenturyByTheSeventhCharacter(String text, LocalDate born) {
    assertThat(PersonalNumber.read(text).map(PersonalNumber::born)).contains(born);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12345678",
        "71030543210",
        "0000000000",
        "7113054321",
        "9104054321",
        "7100054321",
        "71030A4321",
        "710305-432",
        "9002054000",
        "710305ab12",
        "71 0305432"
      })
  void isNoNumberWithoutADayOrItsForm(String text) {
    assertThat(number(text)).isEmpty();
  }

  @Test
  void tellsAWrongDateFromAWrongForm() {
    assertThat(PersonalNumber.hasForm("7113054321")).isTrue();
    assertThat(PersonalNumber.hasForm("711305-4321")).isTrue();
    assertThat(PersonalNumber.hasForm("71130543210")).isFalse();
    assertThat(PersonalNumber.hasForm("71130A4321")).isFalse();
  }

  @Test
  void onlyOrdinaryNumbersHaveACheckDigit() {
    assertThat(PersonalNumber.read("7103054321").orElseThrow().hasCheckDigit()).isTrue();
    assertThat(PersonalNumber.read("1103054321").orElseThrow().hasCheckDigit()).isFalse();
    assertThat(PersonalNumber.read("110305AB12").orElseThrow().hasCheckDigit()).isTrue();
  }

  @Test
  void saysNothingOfThePerson() {
    assertThat(PersonalNumber.read("7103054321").orElseThrow().toString()).doesNotContain("7103");
  }

  private static Optional<String> number(String text) {
    return PersonalNumber.read(text).map(PersonalNumber::number);
  }
}
