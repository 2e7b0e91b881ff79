package dk.pejl.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.warehouse.build.TestNight;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("release")
class ReleasesIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;
  private TestPublishing publishing;

  @BeforeEach
  void prepareNight() {
    publishing = new TestPublishing(new TestNight(folder).educationStatus(2509));
  }

  @Test
  void goesBackAndStaysThereUntilThereIsSomethingNew() {
    Publication first = publishing.publish("r1", TODAY);
    publishing.publish("r2", TODAY.plusDays(1));

    publishing.releases().rollback(first.release().id());
    assertThat(publishing.releases().served().map(Release::id)).contains(first.release().id());
    assertThat(publishing.ledger().decisions())
        .extracting(one -> one.kind())
        .containsExactly("rollback");

    assertThat(publishing.publish("r3", TODAY.plusDays(1)).outcome())
        .isEqualTo(Publication.Outcome.UNCHANGED);
    assertThat(publishing.releases().served().map(Release::id)).contains(first.release().id());
    assertThat(publishing.publish("r4", TODAY.plusDays(2)).outcome())
        .isEqualTo(Publication.Outcome.PUBLISHED);
  }

  @Test
  void tellsWhichReleasesThereAreToGoBackTo() {
    Publication first = publishing.publish("r1", TODAY);

    assertThatThrownBy(() -> publishing.releases().rollback("nope"))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            "Cannot roll back to 'nope': there is no such release, expected one of "
                + first.release().id());
  }

  @Test
  void keepsTheNewestReleasesAndTheHistoryOfAll() {
    for (int day = 1; day <= 3; day++) {
      publishing.publish(publishing.publisher(2), "r" + day, TODAY.plusDays(day));
    }

    assertThat(publishing.releases().list())
        .extracting(Release::asOf)
        .containsExactly(TODAY.plusDays(3), TODAY.plusDays(2));
    assertThat(publishing.served("select count(distinct as_of) from ops.status_history"))
        .containsExactly("3");
  }
}
