package dk.pejl.dashboards.superset;

import dk.pejl.console.PejlException;
import java.io.IOException;

/** Faults of calls to Superset, each with method, path, status and the start of the answer. */
final class SupersetErrors {
  private static final int SHOWN = 300;

  private SupersetErrors() {}

  /** The server answered, but not with success. */
  static PejlException unexpected(Request request, Response response) {
    String message =
        "Cannot %s on Superset: status %d%s"
            .formatted(request.what(), response.status(), shown(response));
    if (response.status() == 401 || response.status() == 403) {
      return PejlException.outsideService(
          message + "; the login may not do this, see PEJL_HOME/superset/secrets");
    }
    if (response.status() >= 500 && !request.isIdempotent()) {
      return PejlException.outsideService(
          message + "; whether it was done is unknown, the cause is in logs/superset.log");
    }
    return PejlException.outsideService(message);
  }

  /** The server answered with success, but not with what was expected. */
  static PejlException unreadable(Request request, Response response, String expected) {
    return PejlException.outsideService(
        "Cannot read the answer to %s from Superset: expected %s%s"
            .formatted(request.what(), expected, shown(response)));
  }

  /** No answer came. */
  static PejlException unreachable(Request request, IOException cause) {
    String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return PejlException.outsideService(
        "Cannot %s on Superset: no answer (%s); start it with ./pejl dashboards up"
            .formatted(request.what(), reason),
        cause);
  }

  /** The thread was asked to stop. */
  static PejlException interrupted(Request request, InterruptedException cause) {
    Thread.currentThread().interrupt();
    return PejlException.outsideService(
        "Cannot %s on Superset: interrupted".formatted(request.what()), cause);
  }

  private static String shown(Response response) {
    String text = response.text().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    if (text.isEmpty()) {
      return "";
    }
    return ": " + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
  }
}
