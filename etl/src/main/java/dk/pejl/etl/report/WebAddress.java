package dk.pejl.etl.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that messages may carry. */
final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("https", "http");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?::1]?");

  private WebAddress() {}

  /** Whether {@code host} is a name or number that means the machine itself. */
  static boolean isOfThisMachine(String host) {
    return LOOPBACK.matcher(host).matches();
  }

  /** Whether {@code text} is a web address without a login in it. */
  static boolean isGood(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && uri.getUserInfo() == null
          && SCHEMES.contains(String.valueOf(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
