package dk.pejl.dashboards;

import dk.pejl.console.DanishFormat;
import dk.pejl.warehouse.database.Sql;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The release that the published file holds.
 *
 * @param counts number of targets in each status, as {@code 3 nået}, in order of status
 */
record ServedRelease(
    String id, LocalDate asOf, Optional<LocalDate> newestKnownOn, List<String> counts) {
  ServedRelease {
    Objects.requireNonNull(id, "id is null");
    Objects.requireNonNull(asOf, "asOf is null");
    counts = List.copyOf(counts);
  }

  static ServedRelease read(Connection published) {
    List<String> counts =
        Sql.query(
            published,
            row -> row.getLong(2) + " " + row.getString(1).toLowerCase(Locale.ROOT),
            """
            select status_text, sum(targets)
            from mart.status_count
            group by status_text, status_order
            order by status_order""");
    return Sql.query(
            published,
            row ->
                new ServedRelease(
                    row.getString(1),
                    row.getObject(2, LocalDate.class),
                    Optional.ofNullable(row.getObject(3, LocalDate.class)),
                    counts),
            "select release_id, as_of, newest_known_on from mart.release")
        .stream()
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("Cannot read the release: mart.release is empty"));
  }

  /** The night in one line. */
  String summary() {
    return "Udgivelse %s, opgjort %s, nyeste data %s: %s"
        .formatted(
            id,
            DanishFormat.date(asOf),
            newestKnownOn.map(DanishFormat::date).orElse("ukendt"),
            String.join(", ", counts));
  }
}
