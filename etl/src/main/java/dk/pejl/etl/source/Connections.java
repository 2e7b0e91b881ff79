package dk.pejl.etl.source;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/** What it means that no whole answer came. */
final class Connections {
  private Connections() {}

  static SourceFault fault(URI at, Throwable cause) {
    if (cause instanceof SourceFault known) {
      return known;
    }
    String host = at.getHost();
    if (cause instanceof HttpConnectTimeoutException || isUnreachable(cause)) {
      return new SourceFault(
          FaultKind.UNREACHABLE,
          "kan ikke få forbindelse til " + host + "; se efter net, firewall og proxy",
          cause);
    }
    if (cause instanceof HttpTimeoutException) {
      return new SourceFault(
          FaultKind.TOO_SLOW, host + " svarede ikke i tide; prøv igen senere", cause);
    }
    if (cause instanceof SSLHandshakeException) {
      return new SourceFault(
          FaultKind.INSECURE,
          "forbindelsen til "
              + host
              + " er ikke sikker ("
              + cause.getMessage()
              + "); se efter certifikat, ur og proxy",
          cause);
    }
    if (cause instanceof SSLException || cause instanceof IOException) {
      return new SourceFault(
          FaultKind.CUT_OFF, "svaret fra " + host + " blev afbrudt; prøv igen senere", cause);
    }
    throw new IllegalStateException("Cannot ask " + host, cause);
  }

  private static boolean isUnreachable(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof UnknownHostException
        || cause instanceof UnresolvedAddressException;
  }
}
