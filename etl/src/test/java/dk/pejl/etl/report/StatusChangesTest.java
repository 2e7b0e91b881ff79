package dk.pejl.etl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.etl.report.Channel.NotAcceptedException;
import dk.pejl.warehouse.database.Changelog;
import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusChangesTest {
  private static final String COORDINATOR = "tovholder@ishoej.example";

  @TempDir private Path folder;
  private final List<Message> sent = new ArrayList<>();
  private boolean down;
  private ReportHome home;

  @BeforeEach
  void open() {
    home = new ReportHome(folder);
  }

  @Test
  void tellsTheCoordinatorOnceOfAllThatChangedSinceTheLastMessage() {
    look("on_course", "reached");
    assertThat(sent).as("the first look").isEmpty();
    look("behind", "reached");
    look("behind", "reached");
    assertThat(sent).hasSize(1);
    Message message = sent.get(0);
    assertThat(message.recipient()).isEqualTo(COORDINATOR);
    assertThat(message.subject()).isEqualTo("Pejl: 1 mål har skiftet status – Ishøj–NEXT");
    assertThat(message.text())
        .contains("Mål a: on_course! → behind!")
        .contains("https://superset.example/superset/dashboard/aftale-ishoej-next/")
        .doesNotContain("Mål b");
  }

  @Test
  void tellsWhatChangedWhileNothingCouldBeSent() {
    look("on_course", "reached");
    down = true;
    look("behind", "reached");
    look("missed", "reached");
    down = false;
    look("missed", "missed");
    assertThat(sent).hasSize(1);
    assertThat(sent.get(0).text()).contains("on_course! → missed!", "reached! → missed!");
  }

  @Test
  void readsTheStatusesOfARelease() throws SQLException {
    DuckDb duckDb = new DuckDb(DuckDbSettings.small(folder.resolve("tmp")));
    Path file = folder.resolve("published.duckdb");
    try (Connection connection = duckDb.create(file)) {
      Changelog.PUBLISHED.create(connection);
    }
    assertThat(ServedTarget.all(duckDb, file)).isEmpty();
    assertThat(ServedTarget.all(duckDb, folder.resolve("none.duckdb"))).isEmpty();
  }

  private void look(String statusOfA, String statusOfB) {
    Channel channel =
        message -> {
          if (down) {
            throw new NotAcceptedException("nede");
          }
          sent.add(message);
        };
    Post post = new Post(home.watch().log(), Map.of(COORDINATOR, channel), InstantSource.system());
    new StatusChanges(
            home.watch().log(), new Links("", "https://superset.example"), InstantSource.system())
        .send(
            List.of(target("a", statusOfA), target("b", statusOfB), other()),
            Map.of("ishoej-next", List.of(COORDINATOR)),
            post);
  }

  private static ServedTarget other() {
    return new ServedTarget(
        ReportHome.DAY, "albertslund", "Albertslund", "c", "Mål c", "reached", "Nået");
  }

  private static ServedTarget target(String id, String status) {
    return new ServedTarget(
        ReportHome.DAY, "ishoej-next", "Ishøj–NEXT", id, "Mål " + id, status, status + "!");
  }
}
