package dk.pejl.schedules.airflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AirflowLoginTest {
  @Test
  void keepsThePasswordOutOfItsText() {
    assertThat(new AirflowLogin("admin", "secret")).hasToString("AirflowLogin[user=admin]");
  }
}
