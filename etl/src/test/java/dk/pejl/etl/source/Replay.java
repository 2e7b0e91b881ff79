package dk.pejl.etl.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer, good or faulty, as {@link ReplayServer} sends it. */
public final class Replay {
  private final int status;
  private final byte[] body;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private int sent;
  private long dripMillis;
  private boolean chunked;

  private Replay(int status, byte[] body) {
    this.status = status;
    this.body = body;
    this.sent = body.length;
    headers.put("Content-Length", String.valueOf(body.length));
  }

  static Replay status(int status, String type, String text) {
    return new Replay(status, text.getBytes(StandardCharsets.UTF_8)).header("Content-Type", type);
  }

  static Replay csv(String text) {
    return status(200, "text/csv; charset=utf-8", text);
  }

  static Replay json(String text) {
    return status(200, "application/json; charset=utf-8", text);
  }

  static Replay refusal(int status, String json) {
    return status(status, "application/json", json);
  }

  static Replay html() {
    return status(200, "text/html", "<!DOCTYPE html><html><body>Lukket</body></html>");
  }

  static Replay redirect(int status, String location) {
    return status(status, "text/plain", "").header("Location", location);
  }

  static Replay unchanged() {
    Replay replay = new Replay(304, new byte[0]);
    replay.headers.remove("Content-Length");
    return replay;
  }

  static Replay encoded(String text, Charset charset, String type) {
    return new Replay(200, text.getBytes(charset)).header("Content-Type", type);
  }

  Replay header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** The connection breaks after half of the body. */
  Replay cut() {
    sent = body.length / 2;
    return this;
  }

  /** One byte at a time. */
  Replay drip(long millis) {
    dripMillis = millis;
    return this;
  }

  /** In pieces, the last of which says that it is the last, unless the answer is cut. */
  Replay chunked() {
    headers.remove("Content-Length");
    headers.put("Transfer-Encoding", "chunked");
    chunked = true;
    return this;
  }

  /** Nothing says where the body ends. */
  Replay endless() {
    headers.remove("Content-Length");
    return this;
  }

  String head() {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Replay\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    return head.append("Connection: close\r\n\r\n").toString();
  }

  void write(OutputStream out) throws IOException {
    if (chunked && sent > 0) {
      out.write((Integer.toHexString(sent) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
    if (dripMillis == 0) {
      out.write(body, 0, sent);
    } else {
      drip(out);
    }
    if (chunked && sent == body.length) {
      out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void drip(OutputStream out) throws IOException {
    for (int i = 0; i < sent; i++) {
      out.write(body[i]);
      out.flush();
      try {
        Thread.sleep(dripMillis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
