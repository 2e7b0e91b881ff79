package dk.pejl.server;

import dk.pejl.console.PejlException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports of this machine's loopback address. */
public final class Ports {
  private Ports() {}

  /** Whether a server could listen on {@code port} now. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  /** The first free port from {@code first} on. */
  public static int firstFree(int first) {
    for (int port = first; port < first + 100; port++) {
      if (isFree(port)) {
        return port;
      }
    }
    throw PejlException.outsideService(
        "Cannot find a free port between " + first + " and " + (first + 99));
  }

  /** A free port that the system picks, for tests. */
  public static int anyFree() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot find a free port: " + e.getMessage(), e);
    }
  }
}
