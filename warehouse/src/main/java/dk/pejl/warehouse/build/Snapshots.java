package dk.pejl.warehouse.build;

import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.ledger.StageOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The usable deliveries of an extract that makes versions of a dimension, oldest first: of several
 * that are known on the same day, the last counts.
 */
record Snapshots(String extract, List<StagedInput> deliveries) {
  private static final List<String> EXTRACTS =
      List.of("municipality_classification", "institution_register");

  Snapshots {
    deliveries = List.copyOf(deliveries);
  }

  /** Those of all such extracts. */
  static List<Snapshots> all(BuildInput input) {
    return EXTRACTS.stream().map(extract -> of(extract, input)).toList();
  }

  private static Snapshots of(String extract, BuildInput input) {
    Map<LocalDate, StagedInput> byDay = new LinkedHashMap<>();
    input.staged().stream()
        .filter(staged -> staged.delivery().key().extract().equals(extract))
        .filter(staged -> staged.stage().outcome() == StageOutcome.USABLE)
        .sorted(Comparator.comparing(staged -> staged.delivery().key().knownOn()))
        .forEach(staged -> byDay.put(staged.delivery().key().knownOn(), staged));
    return new Snapshots(extract, List.copyOf(byDay.values()));
  }

  /** Adds each delivery's accepted records to the extract's temporary table. */
  void load(Connection connection) {
    int snapshot = 0;
    for (StagedInput staged : deliveries) {
      List<String> files = acceptedFiles(staged.folder());
      if (!files.isEmpty()) {
        snapshot++;
        Sql.execute(connection, "set variable snapshot = " + snapshot);
        Sql.setVariable(connection, "known_on", staged.delivery().key().knownOn().toString());
        Sql.setVariable(connection, "files", files);
        SqlFile.load("core/" + extract + ".sql").run(connection);
      }
    }
  }

  private static List<String> acceptedFiles(Path folder) {
    try {
      return CoreStep.parquetFiles(folder.resolve("outcome=accepted"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
  }
}
