package dk.pejl.etl.source;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headers of a good answer say about its bytes. */
final class AnswerHeaders {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  private AnswerHeaders() {}

  /** Refuses what is a web page, is packed, or does not tell where it ends. */
  static void check(URI at, HttpHeaders headers) {
    String type = headers.firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
      throw new SourceFault(
          FaultKind.NOT_DATA,
          at.getHost()
              + " svarer med en webside i stedet for data; se kildens adresse og nøgle efter, og"
              + " om kilden er lukket for vedligehold");
    }
    String coding = headers.firstValue("content-encoding").orElse("identity");
    if (!coding.equalsIgnoreCase("identity")) {
      throw new SourceFault(
          FaultKind.NOT_DATA, at.getHost() + " svarer pakket (" + coding + "), som ingen bad om");
    }
    boolean isChunked =
        headers.allValues("transfer-encoding").stream().anyMatch("chunked"::equalsIgnoreCase);
    if (!isChunked && headers.firstValue("content-length").isEmpty()) {
      throw new SourceFault(
          FaultKind.CUT_OFF,
          "svaret fra "
              + at.getHost()
              + " siger ikke, hvor det ender, så ingen kan se, om det er helt; spørg kilden");
    }
  }

  static Optional<String> charset(HttpHeaders headers) {
    return headers
        .firstValue("content-type")
        .map(CHARSET::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1));
  }
}
