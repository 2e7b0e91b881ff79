package dk.pejl.warehouse.build;

import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.StageCounts;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * The deliveries of a run, and how many records each has. Of those that tell of persons the numbers
 * are for checks alone and are not published.
 */
final class OpsTables {
  private OpsTables() {}

  /**
   * Makes the temporary table {@code delivery_count} as {@code ops.delivery} is, with all numbers.
   */
  static void count(Connection connection, List<StagedInput> staged) {
    Sql.execute(
        connection,
        "create or replace temp table delivery_count as select * from ops.delivery limit 0");
    deliveries(staged).insert(connection);
  }

  /** Rows of {@code ops.extract}. */
  static TableRows extracts(List<ExpectedExtract> extracts) {
    return new TableRows(
        "ops.extract",
        List.of(
            "extract",
            "title",
            "source",
            "owner",
            "cadence",
            "due_months",
            "due_days",
            "tells_of_persons"),
        extracts.stream().map(OpsTables::extract).toList());
  }

  private static List<Object> extract(ExpectedExtract one) {
    return Arrays.asList(
        one.extract(),
        one.title(),
        one.source(),
        one.owner(),
        one.cadence().code(),
        one.cadence().months(),
        one.cadence().days(),
        one.tellsOfPersons());
  }

  static TableRows deliveries(List<StagedInput> staged) {
    return new TableRows(
        "temp.delivery_count",
        List.of(
            "extract",
            "slot",
            "known_on",
            "sha256",
            "file_name",
            "mode",
            "sender",
            "received_at",
            "is_current",
            "tells_of_persons",
            "outcome",
            "records_read",
            "records_accepted",
            "records_held",
            "findings"),
        staged.stream().map(OpsTables::delivery).toList());
  }

  private static List<Object> delivery(StagedInput staged) {
    Delivery delivery = staged.delivery();
    StageCounts counts = staged.stage().counts();
    return List.of(
        delivery.key().extract(),
        delivery.key().slot(),
        delivery.key().knownOn(),
        delivery.key().sha256(),
        delivery.fileName(),
        delivery.mode().code(),
        delivery.sender(),
        LocalDateTime.ofInstant(delivery.receivedAt(), ZoneOffset.UTC),
        staged.current(),
        staged.tellsOfPersons(),
        staged.stage().outcome().code(),
        counts.read(),
        counts.accepted(),
        counts.held(),
        counts.findings());
  }
}
