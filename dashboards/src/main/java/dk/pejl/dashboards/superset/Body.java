package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes on their way to or from the server, with their media type. */
final class Body {
  private final String contentType;
  private final byte[] bytes;

  Body(String contentType, byte[] bytes) {
    this.contentType = contentType;
    this.bytes = bytes.clone();
  }

  static Body empty() {
    return new Body("", new byte[0]);
  }

  static Body json(JsonNode json) {
    return new Body("application/json", Json.text(json).getBytes(StandardCharsets.UTF_8));
  }

  /** A form, as a browser would send it: what is switched on, and a zip file. */
  static Body form(String option, String field, byte[] zip) {
    String boundary = "pejl-" + Integer.toHexString(Arrays.hashCode(zip));
    String head =
        String.join(
            "\r\n",
            "--" + boundary,
            "Content-Disposition: form-data; name=\"" + option + "\"",
            "",
            "true",
            "--" + boundary,
            "Content-Disposition: form-data; name=\"" + field + "\"; filename=\"bundle.zip\"",
            "Content-Type: application/zip",
            "",
            "");
    byte[] before = head.getBytes(StandardCharsets.UTF_8);
    byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(before, before.length + zip.length + after.length);
    System.arraycopy(zip, 0, whole, before.length, zip.length);
    System.arraycopy(after, 0, whole, before.length + zip.length, after.length);
    return new Body("multipart/form-data; boundary=" + boundary, whole);
  }

  String contentType() {
    return contentType;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
