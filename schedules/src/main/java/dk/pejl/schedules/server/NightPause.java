package dk.pejl.schedules.server;

import dk.pejl.console.PejlException;
import dk.pejl.console.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * That a person asked for no more nights. Airflow knows it too, but not whether a person paused a
 * DAG or it is new; and a new database of Airflow's would forget it.
 */
public final class NightPause {
  private final Path mark;

  NightPause(Path mark) {
    this.mark = Objects.requireNonNull(mark, "mark is null");
  }

  boolean isWanted() {
    return Files.exists(mark);
  }

  void keep() {
    try {
      PrivateFiles.write(mark, "");
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot keep " + mark + ": " + e.getMessage(), e);
    }
  }

  void forget() {
    try {
      Files.deleteIfExists(mark);
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot delete " + mark + ": " + e.getMessage(), e);
    }
  }
}
