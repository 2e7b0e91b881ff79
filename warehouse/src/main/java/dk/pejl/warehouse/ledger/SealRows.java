package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.util.List;

/** Table {@code sealed_delivery}. */
final class SealRows {
  private SealRows() {}

  static void add(Connection connection, List<Seal> seals) {
    Sql.insert(
        connection,
        "insert or ignore into sealed_delivery",
        seals.stream().map(SealRows::row).toList());
  }

  private static List<Object> row(Seal seal) {
    return List.of(
        seal.delivery().extract(),
        seal.delivery().slot(),
        seal.delivery().knownOn(),
        seal.delivery().sha256(),
        seal.folder(),
        seal.digest(),
        UtcTime.of(seal.sealedAt()),
        seal.sealedBy(),
        seal.reason());
  }

  static List<Seal> all(Connection connection) {
    return Sql.query(
        connection,
        row ->
            new Seal(
                DeliveryRows.key(row),
                row.getString("folder"),
                row.getString("digest"),
                UtcTime.read(row, "sealed_at"),
                row.getString("sealed_by"),
                row.getString("reason")),
        "from sealed_delivery order by sealed_at, extract, slot, known_on, sha256");
  }
}
