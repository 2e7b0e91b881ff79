package dk.pejl.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import dk.pejl.warehouse.build.BuiltRelease;
import dk.pejl.warehouse.build.TestNight;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Run;
import dk.pejl.warehouse.ledger.RunOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;
  private TestNight night;
  private Ledger ledger;
  private Instant now = Instant.parse("2026-11-24T03:20:00Z");

  @BeforeEach
  void prepareNight() {
    night = new TestNight(folder).educationStatus(2509);
    ledger = new Ledger(night.home(), night.duckDb(), pause -> {});
  }

  @Test
  void servesAReadOnlyReleaseWithItsManifest() throws IOException {
    Publication publication = publish("r1", TODAY);

    assertThat(publication.outcome()).isEqualTo(Publication.Outcome.PUBLISHED);
    Path release = publication.release().folder();
    assertThat(night.home().publishedDatabase().toRealPath())
        .isEqualTo(release.resolve("published.duckdb").toRealPath());
    assertThat(permissions(release)).isEqualTo("r-xr-xr-x");
    assertThat(permissions(release.resolve("published.duckdb"))).isEqualTo("r--r--r--");
    assertThat(release.resolve("published.duckdb.wal")).doesNotExist();
    assertThat(Files.readString(release.resolve("manifest.json")))
        .contains("\"content_digest\"", "fact.education_status", "no_empty_release", "v1.5.0");
    assertThat(served("select count(*) from mart.release")).containsExactly("1");
    assertThat(served("select outcome from ops.run where run_id = 'r1'"))
        .containsExactly("published");
    assertThat(served("select count(*) > 10 and bool_and(passed) from ops.check_result"))
        .containsExactly("true");
  }

  @Test
  void publishesNothingWhenNothingChanged() {
    Publication first = publish("r1", TODAY);

    Publication second = publish("r2", TODAY);

    assertThat(second.outcome()).isEqualTo(Publication.Outcome.UNCHANGED);
    assertThat(second.release()).isEqualTo(first.release());
    assertThat(ledger.runs())
        .extracting(entry -> entry.outcome())
        .containsExactly(RunOutcome.PUBLISHED, RunOutcome.UNCHANGED);
  }

  @Test
  void letsAnOpenReaderFinishOnTheOldRelease() throws SQLException {
    publish("r1", TODAY);
    String asOf = "select max(as_of) from fact.target_status";
    try (Connection reader = night.duckDb().openLocked(night.home().publishedDatabase())) {
      publish("r2", TODAY.plusDays(1));

      assertThat(Sql.queryText(reader, asOf)).isEqualTo("2026-11-24");
      assertThat(served(asOf)).containsExactly("2026-11-25");
    }
  }

  @Test
  void remembersWhatEachReleaseSaid() {
    publish("r1", TODAY);
    publish("r2", TODAY.plusDays(1));

    assertThat(
            served(
                "select as_of || ' ' || count(*) from ops.status_history where member = 'alle'"
                    + " group by as_of order by as_of"))
        .containsExactly("2026-11-24 66", "2026-11-25 66");
    assertThat(served("select count(*) from ops.release")).containsExactly("2");
  }

  @Test
  void keepsWhatIsServedWhenACheckStops() {
    Publication first = publish("r1", TODAY);
    night.educationStatus(9999);

    assertThatThrownBy(() -> publish("r2", TODAY))
        .isInstanceOfSatisfying(
            PejlException.class,
            fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.RELEASE_STOPPED))
        .hasMessageContaining("Cannot publish run r2")
        .hasMessageContaining("education_status_adds_up");

    assertThat(releases().served()).contains(first.release());
    assertThat(ledger.runs().get(1).outcome()).isEqualTo(RunOutcome.STOPPED);
  }

  @Test
  void refusesARunThatANewerOneHasOvertaken() {
    BuiltRelease older = night.build("r1", TODAY);
    publish("r2", TODAY.plusDays(1));

    assertThatThrownBy(() -> publisher(10).publish(older))
        .isInstanceOf(PejlException.class)
        .hasMessage("Cannot publish run r1: the newer run r2 has published already");
  }

  @Test
  void goesBackAndStaysThereUntilThereIsSomethingNew() {
    Publication first = publish("r1", TODAY);
    publish("r2", TODAY.plusDays(1));

    releases().rollback(first.release().id());
    assertThat(releases().served().map(Release::id)).contains(first.release().id());
    assertThat(ledger.decisions()).extracting(one -> one.kind()).containsExactly("rollback");

    assertThat(publish("r3", TODAY.plusDays(1)).outcome()).isEqualTo(Publication.Outcome.UNCHANGED);
    assertThat(releases().served().map(Release::id)).contains(first.release().id());
    assertThat(publish("r4", TODAY.plusDays(2)).outcome()).isEqualTo(Publication.Outcome.PUBLISHED);
  }

  @Test
  void tellsWhichReleasesThereAreToGoBackTo() {
    Publication first = publish("r1", TODAY);

    assertThatThrownBy(() -> releases().rollback("nope"))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            "Cannot roll back to 'nope': there is no such release, expected one of "
                + first.release().id());
  }

  @Test
  void keepsTheNewestReleasesAndTheHistoryOfAll() {
    for (int day = 1; day <= 3; day++) {
      publish(publisher(2), "r" + day, TODAY.plusDays(day));
    }

    assertThat(releases().list())
        .extracting(Release::asOf)
        .containsExactly(TODAY.plusDays(3), TODAY.plusDays(2));
    assertThat(served("select count(distinct as_of) from ops.status_history")).containsExactly("3");
  }

  @Test
  void leavesNothingOfAPublishThatWasKilled() throws IOException {
    Path leftover = night.home().releases().resolve(".new-x");
    Files.createDirectories(leftover);
    Files.writeString(leftover.resolve("published.duckdb"), "half");

    publish("r1", TODAY);

    try (Stream<Path> left = Files.list(night.home().releases())) {
      assertThat(left.map(path -> path.getFileName().toString())).noneMatch(".new-x"::equals);
    }
  }

  private Publication publish(String runId, LocalDate asOf) {
    return publish(publisher(10), runId, asOf);
  }

  private Publication publish(Publisher publisher, String runId, LocalDate asOf) {
    ledger.recordRun(new Run(runId, asOf, now, 1));
    return publisher.publish(night.build(runId, asOf));
  }

  private Publisher publisher(int keep) {
    now = now.plus(Duration.ofMinutes(5));
    return new Publisher(night.home(), night.duckDb(), ledger, () -> now, keep);
  }

  private Releases releases() {
    return new Releases(night.home(), ledger, () -> now);
  }

  private List<String> served(String sql) {
    try (Connection connection = night.duckDb().openForReading(night.home().publishedDatabase())) {
      return Sql.query(connection, row -> row.getString(1), sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
