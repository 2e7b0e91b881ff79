package dk.pejl.warehouse.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  @Test
  void knowsTheDaysOfEachKindOfPeriod() {
    assertThat(Period.parse("2022-06-13"))
        .contains(period("2022-06-13", Period.Kind.DATE, "2022-06-13", "2022-06-13"));
    assertThat(Period.parse("2024M02"))
        .contains(period("2024M02", Period.Kind.MONTH, "2024-02-01", "2024-02-29"));
    assertThat(Period.parse("2024K4"))
        .contains(period("2024K4", Period.Kind.QUARTER, "2024-10-01", "2024-12-31"));
    assertThat(Period.parse("2027H1"))
        .contains(period("2027H1", Period.Kind.HALF_YEAR, "2027-01-01", "2027-06-30"));
    assertThat(Period.parse("2024"))
        .contains(period("2024", Period.Kind.YEAR, "2024-01-01", "2024-12-31"));
    assertThat(Period.parse("2024/25"))
        .contains(period("2024/25", Period.Kind.SCHOOL_YEAR, "2024-08-01", "2025-07-31"));
    assertThat(Period.parse("1999/00"))
        .contains(period("1999/00", Period.Kind.SCHOOL_YEAR, "1999-08-01", "2000-07-31"));
    assertThat(Period.parse("2025-2027"))
        .contains(period("2025-2027", Period.Kind.YEARS, "2025-01-01", "2027-12-31"));
  }

  @Test
  void takesNothingElseForAPeriod() {
    assertThat(Period.parse("2024M13")).isEmpty();
    assertThat(Period.parse("2024M6")).isEmpty();
    assertThat(Period.parse("2024K5")).isEmpty();
    assertThat(Period.parse("2024/26")).isEmpty();
    assertThat(Period.parse("2023-02-29")).isEmpty();
    assertThat(Period.parse("2027-2025")).isEmpty();
    assertThat(Period.parse("i år")).isEmpty();
  }

  private static Period period(String id, Period.Kind kind, String from, String to) {
    return new Period(id, kind, LocalDate.parse(from), LocalDate.parse(to));
  }
}
