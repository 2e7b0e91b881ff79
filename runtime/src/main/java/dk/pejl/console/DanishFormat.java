package dk.pejl.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as Danes write them: 1.234,5 and 24-11-2026. */
public final class DanishFormat {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

  private DanishFormat() {}

  /** {@code number} rounded half up to {@code decimals}, with a point between thousands. */
  public static String number(BigDecimal number, int decimals) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    DecimalFormat format = new DecimalFormat("#,##0." + "0".repeat(decimals), symbols);
    if (decimals == 0) {
      format = new DecimalFormat("#,##0", symbols);
    }
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /** {@code date} as dd-MM-yyyy. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }
}
