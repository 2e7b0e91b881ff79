package dk.pejl.etl.reader;

import dk.pejl.etl.contract.ColumnType.NumberStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as a file writes it, and whether it is in percent. */
record WrittenNumber(BigDecimal value, boolean percent) {
  /** Decimals that a number without a declared scale keeps; more are rounded half up. */
  static final int SCALE = 6;

  /** Digits of every decimal number, those behind the point included. */
  static final int DIGITS = 18;

  private static final Pattern POINT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  /** A percent sign with the blank before it, which may be one that does not break. */
  private static final Pattern BLANKS = Pattern.compile("[ \\u00A0]?%$");

  private static final Pattern DANISH =
      Pattern.compile("-?([0-9]{1,3}(\\.[0-9]{3})+|[0-9]+)(,[0-9]+)?");

  /** The number that {@code text} writes in this style, if it does. */
  static Optional<WrittenNumber> read(String text, NumberStyle style) {
    BigDecimal plain = plain(text, style == NumberStyle.POINT ? '.' : ',');
    if (plain != null) {
      return Optional.of(new WrittenNumber(plain, false));
    }
    if (style == NumberStyle.POINT) {
      return POINT.matcher(text).matches()
          ? Optional.of(new WrittenNumber(new BigDecimal(text), false))
          : Optional.empty();
    }
    boolean percent = text.endsWith("%");
    String number = percent ? BLANKS.matcher(text).replaceFirst("") : text;
    return DANISH.matcher(number).matches()
        ? Optional.of(
            new WrittenNumber(new BigDecimal(number.replace(".", "").replace(',', '.')), percent))
        : Optional.empty();
  }

  /** Digits with at most one mark between them, as nearly all numbers are; null for others. */
  private static BigDecimal plain(String text, char mark) {
    long digits = 0;
    int markAt = -1;
    int length = text.length();
    if (length == 0 || length > DIGITS - 2 || text.charAt(0) == mark) {
      return null;
    }
    for (int i = 0; i < length; i++) {
      char letter = text.charAt(i);
      if (letter >= '0' && letter <= '9') {
        digits = digits * 10 + (letter - '0');
      } else if (letter == mark && markAt < 0 && i < length - 1) {
        markAt = i;
      } else {
        return null;
      }
    }
    return BigDecimal.valueOf(digits, markAt < 0 ? 0 : length - 1 - markAt);
  }

  /** The value with exactly {@code scale} decimals, if it has no more and 18 digits hold it. */
  static Optional<BigDecimal> exact(BigDecimal value, int scale) {
    return value.scale() > scale && value.stripTrailingZeros().scale() > scale
        ? Optional.empty()
        : rounded(value, scale);
  }

  /** The value rounded half up to {@code scale} decimals, if 18 digits hold it. */
  static Optional<BigDecimal> rounded(BigDecimal value, int scale) {
    BigDecimal rounded = value.setScale(scale, RoundingMode.HALF_UP);
    return rounded.precision() <= DIGITS ? Optional.of(rounded) : Optional.empty();
  }
}
