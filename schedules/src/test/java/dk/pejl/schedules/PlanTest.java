package dk.pejl.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.schedules.airflow.DagRun;
import dk.pejl.schedules.airflow.ScheduledDag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Instant NEXT = Instant.parse("2026-11-25T03:15:00Z");
  private static final Instant BEFORE = NEXT.minusSeconds(60);
  private static final Instant AFTER = NEXT.plusSeconds(60);

  @Test
  void saysWhenTheNextNightIs() {
    assertThat(plan(false, List.of()).text(BEFORE))
        .isEqualTo("Natten er i plan. Næste nat: 25-11-2026 kl. 04:15\n");
  }

  @Test
  void aNightThatWasPassedOverRunsAtOnce() {
    assertThat(plan(false, List.of()).text(AFTER))
        .isEqualTo("Natten er i plan. Næste nat: straks, for den seneste er ikke kørt\n");
  }

  @Test
  void onPauseNothingIsNextAndWhatIsInProgressWaits() {
    Plan plan = plan(true, List.of(run("manual__1")));

    assertThat(plan.text(BEFORE))
        .contains("på pause", "./pejl schedules resume", "I gang: manual__1.", "venter")
        .doesNotContain("kl.");
    assertThat(plan.fields())
        .containsEntry("paused", true)
        .containsEntry("next_run_at", null)
        .containsEntry("unended", List.of("manual__1"));
  }

  @Test
  void machinesReadTheNextNightInUtc() {
    assertThat(plan(false, List.of()).fields())
        .containsEntry("paused", false)
        .containsEntry("next_run_at", "2026-11-25T03:15:00Z");
  }

  private static Plan plan(boolean paused, List<DagRun> unended) {
    return new Plan(new ScheduledDag("pejl_nightly", paused, Optional.of(NEXT)), unended);
  }

  private static DagRun run(String id) {
    return new DagRun(
        id, "manual", "running", BEFORE, Optional.of(BEFORE), Optional.empty(), Map.of());
  }
}
