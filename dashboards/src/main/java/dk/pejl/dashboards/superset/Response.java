package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import java.io.IOException;
import java.util.Objects;

/** What the server answered. */
record Response(int status, Body body) {
  Response {
    Objects.requireNonNull(body, "body is null");
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Whether the server, or what stands before it, could not answer just now. */
  boolean isBusy() {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  JsonNode json() throws IOException {
    return Json.mapper().readTree(body.bytes());
  }

  String text() {
    return body.text();
  }
}
