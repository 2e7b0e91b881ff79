package dk.pejl.etl.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The mail server and who gets mail.
 *
 * @param user whom to log in as, with the key {@code smtp}; empty when the server asks for none
 */
record SmtpSettings(
    String host, int port, Security security, Optional<String> user, String from, List<String> to) {
  /** The name of the key that goes with the user. */
  static final String KEY = "smtp";

  SmtpSettings {
    Objects.requireNonNull(host, "host is null");
    Objects.requireNonNull(security, "security is null");
    Objects.requireNonNull(user, "user is null");
    Objects.requireNonNull(from, "from is null");
    to = List.copyOf(to);
  }
}
