package dk.pejl.warehouse.suppression;

import dk.pejl.console.DanishFormat;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the difference between two releases gives away. It is told and not mended: what is hidden
 * follows from one night's data alone, so that it cannot tell of another night.
 *
 * @param release the one before
 * @param given hidden counts of today that are known to somebody who has both releases: told by the
 *     one before, or to be worked out from both
 * @param changed counts that both show and that have changed by one to four
 */
record SincePrevious(String release, long given, long changed) {
  static SincePrevious of(
      Connection connection, Path file, Relations now, ToIntFunction<String> threshold) {
    Sql.attach(connection, file, "previous");
    SqlFile.load("suppression/shown_twice.sql").run(connection);
    Relations both = Relations.read(connection, threshold);
    long told = hidden(now) - hidden(both);
    List<FeasibleRange> narrow = told == 0 ? List.of() : new DisclosureAttack(both).narrowRanges();
    return new SincePrevious(
        file.getParent().getFileName().toString(),
        told + narrow.size(),
        Sql.queryLong(connection, SqlFile.load("suppression/small_changes.sql").query()));
  }

  private static long hidden(Relations relations) {
    return relations.parts().stream()
        .filter(part -> part.isOfValue() && part.seen() == Seen.HIDDEN)
        .count();
  }

  /** A line for people. */
  String text() {
    return "\nMed den forrige:     "
        + DanishFormat.number(BigDecimal.valueOf(given), 0)
        + " skjulte tal kan regnes ud af udgivelse "
        + release
        + " og denne tilsammen; "
        + DanishFormat.number(BigDecimal.valueOf(changed), 0)
        + " viste tal er ændret med 1 til 4";
  }
}
