package dk.pejl.etl.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that knows some addresses and not others, on a real socket. */
final class RefusingSmtp implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final List<String> known = new CopyOnWriteArrayList<>();
  private final List<String> accepted = new CopyOnWriteArrayList<>();
  private volatile boolean breaksAtQuit;

  RefusingSmtp(String... known) throws IOException {
    this.known.addAll(List.of(known));
    Thread server = new Thread(this::serve, "refusing-smtp");
    server.setDaemon(true);
    server.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** From now on it breaks the connection where a good-bye is said. */
  void breakAtQuit() {
    breaksAtQuit = true;
  }

  /** From now on it knows this address too. */
  void learn(String address) {
    known.add(address);
  }

  /** Who got each mail that was accepted. */
  List<String> accepted() {
    return new ArrayList<>(accepted);
  }

  private void serve() {
    while (!socket.isClosed()) {
      serveOne();
    }
  }

  private void serveOne() {
    try (Socket client = socket.accept()) {
      talk(client);
    } catch (IOException e) {
      // The client hung up, or the test is over.
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = client.getOutputStream();
    say(out, "220 test");
    String to = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("RCPT TO:")) {
        to = line.replaceAll(".*<(.*)>.*", "$1");
        say(out, known.contains(to) ? "250 ok" : "550 unknown user");
      } else if (line.equals("DATA")) {
        say(out, "354 go on");
        while (!in.readLine().equals(".")) {}
        accepted.add(to);
        say(out, "250 accepted");
      } else if (line.equals("QUIT") && breaksAtQuit) {
        client.setSoLinger(true, 0);
        return;
      } else {
        say(out, line.equals("QUIT") ? "221 bye" : "250 ok");
      }
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
