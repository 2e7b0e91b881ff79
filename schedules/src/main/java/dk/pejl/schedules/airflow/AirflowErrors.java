package dk.pejl.schedules.airflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlException;
import dk.pejl.schedules.airflow.generated.ApiException;

/** Says in one sentence what Airflow refused, and whose fault it is. */
final class AirflowErrors {
  private static final int LONGEST_DETAIL = 300;

  private AirflowErrors() {}

  /** The fault of a call; {@code what} completes "Cannot". */
  static PejlException explain(String what, ApiException e) {
    String begin = "Cannot " + what + ": ";
    return switch (e.getCode()) {
      case 0 -> PejlException.outsideService(begin + unreachable(e), e);
      case 400, 422 ->
          PejlException.wrongInput(begin + "Airflow finds it invalid: " + detail(e), e);
      case 401 -> PejlException.outsideService(begin + "Airflow refuses our name and password", e);
      case 403 -> PejlException.outsideService(begin + "our user may not: " + detail(e), e);
      case 404 -> PejlException.wrongInput(begin + "Airflow does not know it: " + detail(e), e);
      default ->
          PejlException.outsideService(
              begin + "Airflow answered " + e.getCode() + ": " + detail(e), e);
    };
  }

  private static String unreachable(ApiException e) {
    Throwable cause = e.getCause();
    if (cause instanceof JsonProcessingException json) {
      return "Airflow's answer is not what it promises: " + json.getOriginalMessage();
    }
    String reason = cause == null ? e.getMessage() : cause.getMessage();
    return "no answer from Airflow"
        + (reason == null ? "" : " (" + reason + ")")
        + "; is it up? See ./pejl schedules status";
  }

  /**
   * The text in the answer's {@code detail}, shortened; never the request, which may hold a key.
   */
  private static String detail(ApiException e) {
    String body = e.getResponseBody();
    if (body == null || body.isBlank()) {
      return "it gives no reason";
    }
    String detail = body;
    try {
      JsonNode found = Json.mapper().readTree(body).path("detail");
      if (!found.isMissingNode()) {
        detail = found.isTextual() ? found.textValue() : found.toString();
      }
    } catch (JsonProcessingException notJson) {
      // A proxy answers in HTML; its beginning is all that there is to tell.
    }
    return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + " …";
  }
}
