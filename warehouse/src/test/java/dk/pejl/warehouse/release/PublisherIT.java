package dk.pejl.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import dk.pejl.warehouse.build.BuiltRelease;
import dk.pejl.warehouse.build.TestNight;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.ledger.RunOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("release")
class PublisherIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;
  private TestNight night;
  private TestPublishing publishing;

  @BeforeEach
  void prepareNight() {
    night = new TestNight(folder).educationStatus(2509);
    publishing = new TestPublishing(night);
  }

  @Test
  void servesAReadOnlyReleaseWithItsManifest() throws IOException {
    Publication publication = publishing.publish("r1", TODAY);

    assertThat(publication.outcome()).isEqualTo(Publication.Outcome.PUBLISHED);
    Path release = publication.release().folder();
    assertThat(night.home().publishedDatabase().toRealPath())
        .isEqualTo(release.resolve("published.duckdb").toRealPath());
    assertThat(permissions(release)).isEqualTo("r-xr-xr-x");
    assertThat(permissions(release.resolve("published.duckdb"))).isEqualTo("r--r--r--");
    assertThat(release.resolve("published.duckdb.wal")).doesNotExist();
    assertThat(Files.readString(release.resolve("manifest.json")))
        .contains("\"content_digest\"", "fact.education_status", "no_empty_release", "v1.5.0");
    assertThat(publishing.served("select count(*) from mart.release")).containsExactly("1");
    assertThat(publishing.served("select outcome from ops.run where run_id = 'r1'"))
        .containsExactly("published");
    assertThat(publishing.served("select count(*) > 10 and bool_and(passed) from ops.check_result"))
        .containsExactly("true");
  }

  @Test
  void publishesNothingWhenNothingChanged() {
    Publication first = publishing.publish("r1", TODAY);

    Publication second = publishing.publish("r2", TODAY);

    assertThat(second.outcome()).isEqualTo(Publication.Outcome.UNCHANGED);
    assertThat(second.release()).isEqualTo(first.release());
    assertThat(publishing.ledger().runs())
        .extracting(entry -> entry.outcome())
        .containsExactly(RunOutcome.PUBLISHED, RunOutcome.UNCHANGED);
  }

  @Test
  void letsAnOpenReaderFinishOnTheOldRelease() throws SQLException {
    publishing.publish("r1", TODAY);
    String asOf = "select max(as_of) from fact.target_status";
    try (Connection reader = night.duckDb().openLocked(night.home().publishedDatabase())) {
      publishing.publish("r2", TODAY.plusDays(1));

      assertThat(Sql.queryText(reader, asOf)).isEqualTo("2026-11-24");
      assertThat(publishing.served(asOf)).containsExactly("2026-11-25");
    }
  }

  @Test
  void remembersWhatEachReleaseSaid() {
    publishing.publish("r1", TODAY);
    publishing.publish("r2", TODAY.plusDays(1));

    assertThat(
            publishing.served(
                "select as_of || ' ' || count(*) from ops.status_history where member = 'alle'"
                    + " group by as_of order by as_of"))
        .containsExactly("2026-11-24 66", "2026-11-25 66");
    assertThat(publishing.served("select count(*) from ops.release")).containsExactly("2");
  }

  @Test
  void keepsWhatIsServedWhenACheckStops() {
    Publication first = publishing.publish("r1", TODAY);
    night.educationStatus(9999);

    assertThatThrownBy(() -> publishing.publish("r2", TODAY))
        .isInstanceOfSatisfying(
            PejlException.class,
            fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.RELEASE_STOPPED))
        .hasMessageContaining("Cannot publish run r2")
        .hasMessageContaining("education_status_adds_up");

    assertThat(publishing.releases().served()).contains(first.release());
    assertThat(publishing.ledger().runs().get(1).outcome()).isEqualTo(RunOutcome.STOPPED);
  }

  @Test
  void neverPublishesARegisterWithoutAnyData(@TempDir Path empty) {
    TestPublishing nothing = new TestPublishing(new TestNight(empty));

    assertThatThrownBy(() -> nothing.publish("r1", TODAY))
        .isInstanceOfSatisfying(
            PejlException.class,
            fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.RELEASE_STOPPED))
        .hasMessageContaining("no_empty_release")
        .hasMessageContaining("alle fakta");

    assertThat(nothing.releases().served()).isEmpty();
  }

  @Test
  void refusesARunThatANewerOneHasOvertaken() {
    BuiltRelease older = night.build("r1", TODAY);
    publishing.publish("r2", TODAY.plusDays(1));

    assertThatThrownBy(() -> publishing.publisher(10).publish(older))
        .isInstanceOf(PejlException.class)
        .hasMessage("Cannot publish run r1: the newer run r2 has published already");
  }

  @Test
  void servesWhatAKilledPublishHadWrittenButNotServed() throws IOException {
    Publication first = publishing.publish("r1", TODAY);
    Path before = folder.resolve("ledger-before");
    Files.copy(night.home().ledger(), before);
    publishing.publish("r2", TODAY.plusDays(1));
    publishing.releases().rollback(first.release().id());
    Files.copy(before, night.home().ledger(), StandardCopyOption.REPLACE_EXISTING);

    Publication again = publishing.publish("r2", TODAY.plusDays(1));

    assertThat(again.outcome()).isEqualTo(Publication.Outcome.PUBLISHED);
    assertThat(publishing.served("select max(as_of) from fact.target_status"))
        .containsExactly("2026-11-25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"release\": \"x\", \"as"})
  void leavesNothingOfAPublishThatWasKilledInItsManifest(String half) throws IOException {
    publishing.publish("r1", TODAY);
    Path leftover = Files.createDirectories(night.home().releases().resolve(".new-x"));
    Files.writeString(leftover.resolve("published.duckdb"), "half");
    Files.writeString(leftover.resolve("manifest.json"), half);

    publishing.publish("r2", TODAY.plusDays(1));

    assertThat(publishing.releases().list()).hasSize(2);
    assertThat(leftover).doesNotExist();
  }

  @Test
  void neverListsAReleaseThatIsStillBeingWritten() throws IOException {
    Release release = publishing.publish("r1", TODAY).release();
    Path leftover = Files.createDirectories(night.home().releases().resolve(".new-x"));
    Files.copy(release.folder().resolve("manifest.json"), leftover.resolve("manifest.json"));

    assertThat(publishing.releases().list()).containsExactly(release);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
