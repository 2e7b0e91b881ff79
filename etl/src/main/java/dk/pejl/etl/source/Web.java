package dk.pejl.etl.source;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What all sources on the network have.
 *
 * @param base the address that all its addresses begin with, without a slash at the end
 * @param key the name of its key
 * @param file the name of its deliveries, by which a contract knows them
 */
record Web(URI base, Optional<String> key, String file, HttpLimits limits) {
  Web {
    Objects.requireNonNull(base, "base is null");
    Objects.requireNonNull(key, "key is null");
    Objects.requireNonNull(file, "file is null");
    Objects.requireNonNull(limits, "limits is null");
  }

  /** An address of the service. */
  URI at(String path) {
    return URI.create(base + path);
  }
}
