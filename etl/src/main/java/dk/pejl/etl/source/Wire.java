package dk.pejl.etl.source;

import dk.pejl.console.Secret;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a source asks through, for one fetch.
 *
 * @param key the key itself, where the source has one
 * @param conditions the headers by which the service can say that nothing is new; empty when an
 *     answer is wanted anyway
 */
record Wire(SourceHttp http, Optional<Secret> key, Map<String, String> conditions) {
  Wire {
    Objects.requireNonNull(http, "http is null");
    Objects.requireNonNull(key, "key is null");
    conditions = Map.copyOf(conditions);
  }
}
