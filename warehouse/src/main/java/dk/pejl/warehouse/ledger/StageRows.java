package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Table {@code stage}. */
final class StageRows {
  private StageRows() {}

  /** Of stages with one key the last is put. */
  static void put(Connection connection, List<Stage> stages) {
    Map<List<Object>, List<Object>> rows = new LinkedHashMap<>();
    stages.forEach(stage -> rows.put(List.of(stage.delivery(), stage.fingerprint()), row(stage)));
    Sql.insert(connection, "insert or replace into stage", List.copyOf(rows.values()));
  }

  private static List<Object> row(Stage stage) {
    return List.of(
        stage.delivery().extract(),
        stage.delivery().slot(),
        stage.delivery().knownOn(),
        stage.delivery().sha256(),
        stage.fingerprint(),
        stage.folder(),
        stage.outcome().code(),
        stage.counts().read(),
        stage.counts().accepted(),
        stage.counts().held(),
        stage.counts().findings(),
        UtcTime.of(stage.recordedAt()));
  }

  static List<Stage> newest(Connection connection) {
    return Sql.query(
        connection,
        StageRows::read,
        """
        from stage
        qualify row_number() over (
            partition by extract, slot, known_on, sha256
            order by recorded_at desc, fingerprint
        ) = 1
        order by extract, slot, known_on, sha256
        """);
  }

  private static Stage read(ResultSet row) throws SQLException {
    return new Stage(
        DeliveryRows.key(row),
        row.getString("fingerprint"),
        row.getString("folder"),
        StageOutcome.of(row.getString("outcome")),
        new StageCounts(
            row.getLong("records_read"),
            row.getLong("records_accepted"),
            row.getLong("records_held"),
            row.getLong("findings")),
        UtcTime.read(row, "recorded_at"));
  }
}
