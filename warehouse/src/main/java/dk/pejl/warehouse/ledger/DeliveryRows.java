package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Table {@code delivery}. */
final class DeliveryRows {
  private DeliveryRows() {}

  /** Adds those that were not there before, and returns them. */
  static List<Delivery> add(Connection connection, List<Delivery> deliveries) {
    Set<List<Object>> known = new HashSet<>();
    all(connection).forEach(delivery -> known.add(key(delivery)));
    List<Delivery> added =
        deliveries.stream().filter(delivery -> known.add(key(delivery))).toList();
    Sql.insert(connection, "insert into delivery", added.stream().map(DeliveryRows::row).toList());
    return added;
  }

  /** What the table tells deliveries apart by. */
  private static List<Object> key(Delivery delivery) {
    return List.of(delivery.key(), UtcTime.of(delivery.receivedAt()));
  }

  private static List<Object> row(Delivery delivery) {
    DeliveryKey key = delivery.key();
    return List.of(
        key.extract(),
        key.slot(),
        key.knownOn(),
        key.sha256(),
        delivery.mode().code(),
        delivery.knownFrom(),
        delivery.fileName(),
        delivery.sender(),
        UtcTime.of(delivery.receivedAt()));
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
