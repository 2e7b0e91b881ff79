package dk.pejl.warehouse.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentDigestTest {
  @TempDir private Path folder;

  @Test
  void doesNotDependOnTheOrderOfRows() {
    assertThat(digest("(1, 'a'), (2, 'b')")).isEqualTo(digest("(2, 'b'), (1, 'a')"));
  }

  @Test
  void noticesEachChange() {
    assertThat(digest("(1, 'a'), (2, 'b')"))
        .isNotEqualTo(digest("(1, 'a'), (2, 'c')"))
        .isNotEqualTo(digest("(1, 'b'), (2, 'a')"))
        .isNotEqualTo(digest("(1, 'a')"))
        .isNotEqualTo(digest("(1, 'a'), (2, 'b'), (2, 'b')"))
        .isNotEqualTo(digest("(1, 'a'), (2, null)"));
  }

  @Test
  void leavesOpsAndViewsOutside() {
    String change =
        "create schema ops; create table ops.run (a integer); insert into ops.run values (1);"
            + " create view fact.v as select 1 as b";
    assertThat(digest("(1, 'a'); " + change)).isEqualTo(digest("(1, 'a')"));
  }

  private String digest(String rows) {
    DuckDb duckDb = new DuckDb(DuckDbSettings.small(folder));
    try (Connection connection = duckDb.openInMemory()) {
      Sql.execute(
          connection,
          "create schema fact; create table fact.t (a integer, b text); insert into fact.t values "
              + rows);
      return ContentDigest.of(connection).value();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
