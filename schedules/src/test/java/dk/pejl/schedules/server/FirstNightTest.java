package dk.pejl.schedules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNightTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T18:00:00Z, 2026-11-25",
    "2026-11-24T03:14:59Z, 2026-11-24",
    "2026-11-24T03:15:00Z, 2026-11-25",
    "2026-06-30T22:30:00Z, 2026-07-01",
    "2026-07-01T02:14:59Z, 2026-07-01",
    "2026-07-01T02:15:00Z, 2026-07-02",
  })
  void isTheDayOfTheNextQuarterPastFourInCopenhagen(Instant now, LocalDate night) {
    assertThat(FirstNight.after(now)).isEqualTo(night);
  }
}
