package dk.pejl.etl.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * A server on this machine that answers as it is told, also as no server should: half, drop by
 * drop, without saying where it ends. One request a connection.
 */
public final class ReplayServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Function<Request, Replay> answers;
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  private ReplayServer(ServerSocket socket, Function<Request, Replay> answers) {
    this.socket = socket;
    this.answers = answers;
  }

  /** What was asked. Header names are in small letters. */
  public record Request(String method, URI uri, Map<String, String> headers, String body) {
    /** The path without what follows a question mark. */
    public String path() {
      return uri.getPath();
    }

    /** The header's value, or empty. */
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /** A server on {@code port}, or on any free one when that is 0. */
  public static ReplayServer start(int port, Function<Request, Replay> answers) {
    try {
      ServerSocket socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
      ReplayServer server = new ReplayServer(socket, answers);
      daemon(server::serve);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "replay");
    thread.setDaemon(true);
    thread.start();
  }

  /** Its address with this path. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
  }

  /** All that was asked, in order. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        daemon(() -> answer(connection));
      } catch (IOException e) {
        return; // Closed.
      }
    }
  }

  private void answer(Socket connection) {
    try (connection) {
      Request request = read(new BufferedInputStream(connection.getInputStream()));
      requests.add(request);
      Replay replay = answers.apply(request);
      OutputStream out = connection.getOutputStream();
      out.write(replay.head().getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      replay.write(out);
      out.flush();
    } catch (IOException e) {
      return; // The other side had enough.
    }
  }

  private static Request read(InputStream in) throws IOException {
    String[] first = line(in).split(" ", -1);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Request(first[0], URI.create(first[1]), headers, body);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int value = in.read(); value >= 0 && value != '\n'; value = in.read()) {
      if (value != '\r') {
        line.write(value);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
