package dk.pejl.etl.source;

import dk.pejl.console.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A request that asks and changes nothing, so it may be repeated. That holds for the POST of
 * StatBank and uddannelsesstatistik too: their body is a query that is too long for an address.
 *
 * @param json the body of a POST; a GET without
 * @param authorization the header, sent to the origin of {@code uri} and nowhere else
 * @param headers further ones
 */
record Question(
    URI uri, Optional<String> json, Optional<Secret> authorization, Map<String, String> headers) {
  Question {
    Objects.requireNonNull(uri, "uri is null");
    Objects.requireNonNull(json, "json is null");
    Objects.requireNonNull(authorization, "authorization is null");
    headers = Map.copyOf(headers);
  }

  static Question get(URI uri) {
    return new Question(uri, Optional.empty(), Optional.empty(), Map.of());
  }

  static Question post(URI uri, String json) {
    return new Question(uri, Optional.of(json), Optional.empty(), Map.of());
  }

  Question with(Optional<Secret> key) {
    return new Question(uri, json, key, headers);
  }

  Question with(Map<String, String> more) {
    return new Question(uri, json, authorization, more);
  }

  /** {@code text} without the key. */
  String safe(String text) {
    return authorization.map(secret -> secret.removedFrom(text)).orElse(text);
  }
}
