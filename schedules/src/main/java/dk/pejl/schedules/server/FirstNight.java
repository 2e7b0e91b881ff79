package dk.pejl.schedules.server;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The date of the first night that runs by itself. Airflow runs the newest missed night as soon as
 * a DAG is let loose, unless its start date forbids that; so the start date is the first 04:15
 * after Airflow was set up, and stays so.
 */
final class FirstNight {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final LocalTime STARTS_AT = LocalTime.of(4, 15);

  private FirstNight() {}

  /** The date of the first night after {@code now}. */
  static LocalDate after(Instant now) {
    ZonedDateTime here = now.atZone(COPENHAGEN);
    LocalDate today = here.toLocalDate();
    return here.toLocalTime().isBefore(STARTS_AT) ? today : today.plusDays(1);
  }
}
