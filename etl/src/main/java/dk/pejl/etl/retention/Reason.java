package dk.pejl.etl.retention;

import dk.pejl.console.PejlException;
import java.util.regex.Pattern;

/** Why somebody took a decision, as the ledger keeps it for ever. */
final class Reason {
  private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\b[0-9]{6}-?[0-9A-Z]{4}\\b");

  private Reason() {}

  /** The reason, which says something and holds no personal number. */
  static String of(String text) {
    String reason = text.strip();
    if (reason.isEmpty()) {
      throw PejlException.wrongInput(
          "Invalid --because: it is empty, expected why, in a few words");
    }
    if (PERSONAL_NUMBER.matcher(reason).find()) {
      throw PejlException.wrongInput(
          "Invalid --because: it holds a personal number; the reason is kept for ever, say it"
              + " without naming anybody");
    }
    return reason;
  }
}
