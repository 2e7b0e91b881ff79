package dk.pejl.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import dk.pejl.warehouse.database.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The marts that are views of what publish adds to a release: history, deliveries and checks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedViewsTest {
  private Connection published;

  @BeforeAll
  void fill(@TempDir Path folder) throws SQLException {
    published = new DuckDb(DuckDbSettings.small(folder)).create(folder.resolve("p.duckdb"));
    Changelog.PUBLISHED.create(published);
    Sql.execute(
        published,
        """
        insert into ops.release values
            ('old', 'r1', date '2025-06-10', timestamp '2025-06-10 02:15:00', date '2025-06-01', 'a', false),
            ('new', 'r2', date '2025-11-24', timestamp '2025-11-24 03:15:00', date '2025-11-12', 'b', true);

        insert into mart.target_status by name
        select
            date '2025-11-24' as as_of, 'a' as document_id, 'Aftale' as document_title, 'A' as document_short_title,
            1 as document_order, id as target_id, 1 as target_order, id as target_title, 'directional' as type,
            'alle' as member, '' as member_title, true as is_headline, 'reached' as status, 'Nået' as status_text,
            1 as status_order, '' as reason, '' as reason_text, 'i' as indicator_id, 'I' as indicator_title,
            'percent' as unit, 'procent' as unit_title, 1 as decimals, 'up' as direction, '' as scope_text,
            'alle' as municipality_code, 'Hele landet' as municipality_name, false as baseline_is_derived,
            false as provisional, '' as value_text, '' as newest_text, '' as baseline_text, '' as goal_text,
            '' as expected_text, '' as deviation_text, '' as off_course_since, '' as change_text,
            '' as benchmark_text, '' as owner
        from (values ('new-target'), ('turned'), ('turned-in-year'), ('same')) as targets (id);

        insert into ops.status_history values
            ('r0', timestamp '2025-06-10 02:00:00', date '2025-06-10', 'a', 'turned-in-year', 'alle', 'missed', '', null, null),
            ('r1', timestamp '2025-06-10 03:00:00', date '2025-06-10', 'a', 'turned-in-year', 'alle', 'behind', '', null, null),
            ('r2', timestamp '2025-11-23 03:00:00', date '2025-11-23', 'a', 'turned-in-year', 'alle', 'reached', '', null, null),
            ('r2', timestamp '2025-11-23 03:00:00', date '2025-11-23', 'a', 'turned', 'alle', 'on_course', '', null, null),
            ('r2', timestamp '2025-11-23 03:00:00', date '2025-11-23', 'a', 'same', 'alle', 'reached', '', null, null),
            ('r2', timestamp '2025-11-23 03:00:00', date '2025-11-23', 'a', 'same', 'Member', 'behind', '', null, null);

        insert into ops.extract values
            ('weekly', 'Uge', 'K', 'Skolen', 'weekly', 0, 10, true),
            ('monthly', 'Måned', 'K', 'Skolen', 'monthly', 1, 10, false),
            ('changing', 'Ændring', 'K', 'Skolen', 'on_change', null, null, false),
            ('never', 'Aldrig', 'K', 'Skolen', 'yearly', 12, 45, false);

        insert into ops.delivery by name
        select
            extract, concat_ws('/', sender, strftime(day, '%Y-%m')) as slot, day as known_on, extract || outcome as sha256, 'f' as file_name, 'snapshot' as mode,
            sender, timestamp '2025-11-20 04:00:00' as received_at, true as is_current, false as tells_of_persons,
            outcome
        from (values
            ('weekly', date '2025-11-14', 'NEXT', 'usable'), ('weekly', date '2025-11-13', 'TEC', 'usable'),
            ('weekly', date '2025-10-31', 'NEXT', 'usable'),
            ('monthly', date '2025-10-14', '', 'usable'), ('monthly', date '2025-11-20', '', 'rejected'),
            ('monthly', date '2025-10-01', '165', 'usable'), ('monthly', date '2025-11-01', '165', 'usable'),
            ('monthly', date '2025-10-01', '183', 'usable'),
            ('changing', date '2020-01-01', '', 'usable')
        ) as deliveries (extract, day, sender, outcome);

        insert into ops.load_quality values ('weekly', 2, 0, date '2025-11-14', null, null, null, 3, null);
        insert into ops.check_result values
            ('a', 'A', 'stop', true, 0, ''), ('b', 'B', 'warn', false, 1, 'x'), ('c', 'C', 'stop', false, 1, 'y');
        """);
  }

  @AfterAll
  void close() throws SQLException {
    published.close();
  }

  @Test
  void tellWhichTargetsChangedSinceTheLastDayAndInTheSchoolYear() {
    assertThat(
            texts(
                """
                select target_id, coalesce(last_status_text, ''), is_changed,
                    coalesce(last_year_status_text, ''), is_changed_in_year
                from mart.status_change
                order by target_id"""))
        .containsExactly(
            "new-target||false||false",
            "same|Nået|false||false",
            "turned|På kurs|true||false",
            "turned-in-year|Nået|false|Bagud|true");
  }

  @Test
  void tellWhatIsLateTheDayAfterItWasDue() {
    assertThat(
            texts(
                """
                select title, sender, state_text, due_text, deliveries, rejected, held_text
                from mart.delivery_status
                order by title, sender"""))
        .containsExactly(
            "Aldrig||Ikke modtaget||0|0|0,0 %",
            "Måned||Modtaget|24-11-2025|2|1|0,0 %",
            "Måned|165|Modtaget|11-12-2025|2|0|0,0 %",
            "Måned|183|Forsinket 13 dage|11-11-2025|1|0|0,0 %",
            "Uge|NEXT|Modtaget|24-11-2025|2|0|3 %",
            "Uge|TEC|Forsinket 1 dag|23-11-2025|1|0|3 %",
            "Ændring||Modtaget||1|0|0,0 %");
  }

  @Test
  void sayWhatAFailedCheckDid() {
    assertThat(texts("select title, result_text from mart.check_result order by result_order"))
        .containsExactly("C|Stoppet", "B|Advarsel", "A|Bestået");
  }

  @Test
  void tellReleasesInDanishTime() {
    assertThat(
            texts(
                "select release_id, as_of_text, published_text from mart.release_history order by 1"))
        .containsExactly(
            "new|24-11-2025|24-11-2025 kl. 04:15", "old|10-06-2025|10-06-2025 kl. 04:15");
  }

  private List<String> texts(String query) {
    return Sql.query(
        published,
        row -> {
          StringBuilder text = new StringBuilder(row.getString(1));
          for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
            text.append('|').append(row.getString(i));
          }
          return text.toString();
        },
        query);
  }
}
