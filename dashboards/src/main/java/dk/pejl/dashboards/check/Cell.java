package dk.pejl.dashboards.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * One value in the form in which two answers are compared: numbers without needless zeros and to
 * twelve digits, since one answer went through floating point; days and times as Superset tells
 * them, in milliseconds.
 */
final class Cell {
  private static final MathContext DIGITS = new MathContext(12);

  /** A value that is missing. */
  static final String NOTHING = "–";

  private Cell() {}

  /** What Superset answered. */
  static String of(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return NOTHING;
    }
    return value.isNumber() ? number(value.decimalValue()) : value.asText();
  }

  /** What DuckDB answered. */
  static String of(Object value) {
    if (value == null) {
      return NOTHING;
    }
    if (value instanceof Number number) {
      return number(new BigDecimal(number.toString()));
    }
    if (value instanceof LocalDate day) {
      return millis(day.atStartOfDay());
    }
    if (value instanceof java.sql.Timestamp time) {
      return millis(time.toLocalDateTime());
    }
    return value.toString();
  }

  private static String millis(LocalDateTime time) {
    return number(BigDecimal.valueOf(time.toInstant(ZoneOffset.UTC).toEpochMilli()));
  }

  private static String number(BigDecimal value) {
    BigDecimal plain = value.round(DIGITS);
    return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
  }
}
