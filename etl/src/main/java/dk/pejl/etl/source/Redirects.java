package dk.pejl.etl.source;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where a question may be sent, and sent on to. */
final class Redirects {
  static final int MOST = 5;
  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> KEEP_THE_BODY = Set.of(307, 308);
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

  private Redirects() {}

  static boolean isRedirect(int status) {
    return STATUSES.contains(status);
  }

  /** Whether an address may be asked: over TLS, or on this machine. */
  static boolean isAllowed(URI uri) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    return uri.getHost() != null
        && uri.getUserInfo() == null
        && (scheme.equals("https") || (scheme.equals("http") && isLoopback(uri)));
  }

  private static boolean isLoopback(URI uri) {
    return LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
  }

  /** Whether a key for one address is one for the other. */
  static boolean isSameOrigin(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && port(one) == port(other);
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0
        ? uri.getPort()
        : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }

  /** The address that an answer of {@code at} points to. */
  static URI next(URI at, int status, Optional<String> location, Question question) {
    URI to = location.flatMap(text -> resolve(at, text)).orElseThrow(() -> fault(at, "intet sted"));
    boolean leavesTls = at.getScheme().equalsIgnoreCase("https") && !isHttps(to);
    if (!isAllowed(to) || leavesTls || (isLoopback(to) && !isLoopback(at))) {
      throw fault(at, Objects.toString(to.getHost(), "en anden adresse") + " uden for TLS");
    }
    if (question.json().isPresent() && !KEEP_THE_BODY.contains(status)) {
      throw fault(at, to.getHost() + " uden spørgsmålet (" + status + ")");
    }
    return to;
  }

  private static boolean isHttps(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  private static Optional<URI> resolve(URI at, String location) {
    try {
      return Optional.of(at.resolve(location));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static SourceFault fault(URI at, String where) {
    return new SourceFault(
        FaultKind.REDIRECTED,
        at.getHost() + " viser videre til " + where + "; se kildens adresse efter i sources.yaml");
  }

  static SourceFault circle(URI at) {
    return new SourceFault(
        FaultKind.REDIRECTED,
        at.getHost()
            + " viser videre mere end "
            + MOST
            + " gange; se kildens adresse efter i sources.yaml");
  }
}
