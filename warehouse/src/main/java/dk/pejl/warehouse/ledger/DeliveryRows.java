package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Table {@code delivery}. */
final class DeliveryRows {
  private DeliveryRows() {}

  /** Whether it was not there before. */
  static boolean add(Connection connection, Delivery delivery) {
    DeliveryKey key = delivery.key();
    return Sql.update(
            connection,
            "insert or ignore into delivery values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            key.extract(),
            key.slot(),
            key.knownOn(),
            key.sha256(),
            delivery.mode().code(),
            delivery.knownFrom(),
            delivery.fileName(),
            delivery.sender(),
            UtcTime.of(delivery.receivedAt()))
        > 0;
  }

  static List<Delivery> all(Connection connection) {
    return Sql.query(
        connection,
        DeliveryRows::read,
        "from delivery order by extract, slot, known_on, sha256, received_at");
  }

  private static Delivery read(ResultSet row) throws SQLException {
    return new Delivery(
        key(row),
        DeliveryMode.of(row.getString("mode")),
        row.getString("known_from"),
        row.getString("file_name"),
        row.getString("sender"),
        UtcTime.read(row, "received_at"));
  }

  static DeliveryKey key(ResultSet row) throws SQLException {
    return new DeliveryKey(
        row.getString("extract"),
        row.getString("slot"),
        row.getObject("known_on", LocalDate.class),
        row.getString("sha256"));
  }
}
