package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/** One call: method, path below the server, and what to send. */
record Request(String method, String path, Body body) {
  Request {
    Objects.requireNonNull(method, "method is null");
    Objects.requireNonNull(path, "path is null");
    Objects.requireNonNull(body, "body is null");
  }

  static Request get(String path) {
    return new Request("GET", path, Body.empty());
  }

  static Request delete(String path) {
    return new Request("DELETE", path, Body.empty());
  }

  static Request post(String path, JsonNode json) {
    return new Request("POST", path, Body.json(json));
  }

  static Request put(String path, JsonNode json) {
    return new Request("PUT", path, Body.json(json));
  }

  static Request postZip(String path, String option, String field, byte[] zip) {
    return new Request("POST", path, Body.form(option, field, zip));
  }

  /** Whether doing it twice is the same as doing it once, so that it may be tried again. */
  boolean isIdempotent() {
    return method.equals("GET");
  }

  /** Method and path, for messages; the query is left out. */
  String what() {
    return method + " " + path.split("\\?", 2)[0];
  }
}
