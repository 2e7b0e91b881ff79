package dk.pejl.etl.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.warehouse.build.FactInput;
import dk.pejl.warehouse.build.StagedInput;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.DeliveryMode;
import dk.pejl.warehouse.ledger.Stage;
import dk.pejl.warehouse.ledger.StageCounts;
import dk.pejl.warehouse.ledger.StageOutcome;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {
  private static final Instant STARTED = Instant.parse("2026-11-24T03:15:00Z");

  @TempDir Path folder;
  private PejlHome home;
  private Runs runs;

  @BeforeEach
  void open() {
    home = new PejlHome(folder);
    runs = new Runs(home);
  }

  @Test
  void readsBackWhatARunFroze() {
    Run run = run("20261124T031500-0001");
    runs.write(run);
    assertThat(runs.named(run.runId())).isEqualTo(run);
    assertThat(runs.newest()).contains(run);
    assertThat(runs.findTransformed(run)).isEmpty();
  }

  @Test
  void readsBackWhatTransformLeft() {
    Run run = run("20261124T031500-0001");
    Delivery delivery = run.deliveries().get(0);
    Stage stage =
        new Stage(
            delivery.key(),
            "f1",
            "dst_population/f1",
            StageOutcome.USABLE,
            new StageCounts(3, 2, 1, 1),
            STARTED);
    Transformed transformed =
        new Transformed(
            "code",
            List.of(
                new StagedInput(
                    delivery, stage, true, false, home.staged().resolve("dst_population/f1"))),
            List.of(
                new FactInput(
                    "population",
                    "2024-25",
                    home.facts().resolve("population/school_year=2024-25/f2"),
                    "f2")));
    runs.write(run);
    runs.write(run, transformed);
    assertThat(runs.transformed(run)).isEqualTo(transformed);
  }

  @Test
  void theNewestRunHasTheGreatestId() {
    runs.write(run("20261124T031500-0001"));
    runs.write(run("20261123T031500-ffff"));
    assertThat(runs.newest()).map(Run::runId).contains("20261124T031500-0001");
  }

  @Test
  void saysWhenARunIsUnknownOrNotTransformed() {
    assertThatThrownBy(() -> runs.named("x"))
        .isInstanceOf(PejlException.class)
        .hasMessageStartingWith("Unknown run: 'x'");
    Run run = run("20261124T031500-0001");
    runs.write(run);
    assertThatThrownBy(() -> runs.transformed(run))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            "Cannot build run 20261124T031500-0001: it was not transformed to its end,"
                + " run ./pejl transform first");
  }

  @Test
  void laterRunsHaveGreaterIds() {
    String first = RunId.after("", STARTED, () -> 0xffffL);
    assertThat(first).startsWith("20261124T031500-");
    assertThat(RunId.after("20261124T031500-ffff", STARTED, () -> 0L))
        .startsWith("20261124T031501-");
  }

  private static Run run(String id) {
    Delivery delivery =
        new Delivery(
            new DeliveryKey("dst_population", "FOLK1A", LocalDate.of(2026, 11, 1), "ab"),
            DeliveryMode.SNAPSHOT,
            "name",
            "FOLK1A_2026-11-01.csv",
            "",
            STARTED);
    return new Run(id, LocalDate.of(2026, 11, 24), STARTED, List.of(delivery));
  }
}
