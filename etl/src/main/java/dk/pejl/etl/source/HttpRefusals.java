package dk.pejl.etl.source;

import dk.pejl.etl.reader.ErrorAnswers;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What it means that a source answers with another status than 200. */
final class HttpRefusals {
  private HttpRefusals() {}

  static SourceFault fault(Question question, int status, HttpHeaders headers, String body) {
    String host = question.uri().getHost();
    Optional<Duration> retryAfter = headers.firstValue("retry-after").flatMap(HttpRefusals::time);
    if (status == 429 || (status == 503 && retryAfter.isPresent())) {
      return new SourceFault(
          FaultKind.BUSY,
          host
              + " beder om en pause ("
              + status
              + retryAfter.map(time -> ", " + time.toSeconds() + " s").orElse("")
              + "); prøv igen senere",
          retryAfter,
          null);
    }
    String said = reason(question, body);
    if (status >= 500 || status == 408) {
      return new SourceFault(
          FaultKind.SERVER_ERROR,
          host + " har en fejl (" + status + ")" + said + "; prøv igen senere");
    }
    if (status == 401 || status == 403) {
      return new SourceFault(
          FaultKind.KEY,
          host + " godtager ikke nøglen (" + status + ")" + said + "; sæt en gyldig nøgle ind");
    }
    return new SourceFault(
        FaultKind.REFUSED,
        host + " afviser spørgsmålet (" + status + ")" + said + "; ret kilden i sources.yaml");
  }

  /** What the source itself says, where that is the JSON that sources refuse with. */
  private static String reason(Question question, String body) {
    try {
      return ErrorAnswers.reason(new StringReader(body))
          .filter(text -> !text.isBlank())
          .map(text -> ": »" + question.safe(text) + "«")
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read a text in memory", e);
    }
  }

  /** Seconds or a date, as the header may have it. */
  private static Optional<Duration> time(String header) {
    String text = header.strip();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(Instant.now(), until);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
