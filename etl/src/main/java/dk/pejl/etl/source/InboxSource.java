package dk.pejl.etl.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder on this machine, or one that is mounted, that others put files into.
 *
 * @param folder empty for the home's own
 * @param stable how long a file has to be at rest before it is taken
 * @param archives whether what was taken goes to the archive, or stays
 */
record InboxSource(String id, Optional<Path> folder, Duration stable, boolean archives)
    implements Source {
  static final String KIND = "inbox";

  /** The id of the home's own inbox, which is always there. */
  static final String HOME = "inbox";

  private static final Duration STABLE = Duration.ofSeconds(60);

  static final InboxSource DEFAULT = new InboxSource(HOME, Optional.empty(), STABLE, true);

  InboxSource {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(folder, "folder is null");
    Objects.requireNonNull(stable, "stable is null");
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String subject() {
    return folder.map(Path::toString).orElse("PEJL_HOME/inbox");
  }
}
