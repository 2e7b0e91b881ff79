package dk.pejl.etl.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReasonTest {
  @Test
  void takesAReasonWithoutAPerson() {
    assertThat(Reason.of(" forkert kommunes liste, sag 2026-114 "))
        .isEqualTo("forkert kommunes liste, sag 2026-114");
  }

  @Test
  void refusesAPersonalNumberAndSilence() {
    assertThatThrownBy(() -> Reason.of("listen har 710305-4002 med"))
        .hasMessageContaining("holds a personal number")
        .hasMessageNotContaining("4002");
    assertThatThrownBy(() -> Reason.of("  ")).hasMessageContaining("it is empty");
  }
}
