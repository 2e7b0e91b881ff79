package dk.pejl.etl.report;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where messages are posted as JSON.
 *
 * @param secretHeader the header that carries the key {@code webhook}; empty when there is none
 */
record WebhookSettings(URI url, Optional<String> secretHeader) {
  /** The name of the key in the header, and of the recipient. */
  static final String KEY = "webhook";

  WebhookSettings {
    Objects.requireNonNull(url, "url is null");
    Objects.requireNonNull(secretHeader, "secretHeader is null");
  }
}
