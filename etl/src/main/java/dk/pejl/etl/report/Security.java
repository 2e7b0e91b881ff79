package dk.pejl.etl.report;

import java.util.Locale;

/** How the connection to a mail server is kept from others. */
enum Security {
  /** Begins open and is closed before anything is said; a server that cannot is refused. */
  STARTTLS,
  /** Closed from the first byte. */
  TLS,
  /** Open; to this machine alone. */
  NONE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
