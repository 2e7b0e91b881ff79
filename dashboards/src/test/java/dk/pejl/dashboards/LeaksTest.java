package dk.pejl.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaksTest {
  private static final String HASH =
      "scrypt:32768:8:1$VoN8jWkbODzSV8ek$"
          + "d063320be1e8f5ae5d7d1711361859bb05afd2b4208a7fb688fdb6041a09d215"
          + "d063320be1e8f5ae5d7d1711361859bb05afd2b4208a7fb6610199123a616199";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6101991234",
        "610199-1234",
        "x6101991234y",
        "cpr=6101991234,",
        "0d063320be1e8f5ae5d7d1711361859bb05afd2b 6101991234",
        "'6101991234' 7a01850f-c25f-5771-acfd-0cb93dd0bbb0",
        "7a01850f-c25f-5771-acfd-0cb93dd0bbb0_610199-1234"
      })
  void seesAPersonalNumberWhateverStandsBesideIt(String text) {
    assertThat(Leaks.hasPersonalNumber(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HASH,
        "7a01850f-c25f-5771-acfd-6101991234b0",
        "7a610199-1234-5771-acfd-0cb93dd0bbb0",
        "1795941767.9471972",
        "61019912345"
      })
  void takesWhatIsDrawnByLotForNone(String text) {
    assertThat(Leaks.hasPersonalNumber(text)).isFalse();
  }
}
