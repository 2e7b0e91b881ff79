package dk.pejl.etl.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Addresses that messages may carry. */
final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("https", "http");

  private WebAddress() {}

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
