package dk.pejl.schedules.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AirflowSettingsTest {
  private final Map<String, String> environment =
      new HashMap<>(Map.of("PEJL_HOME", "/home/pejl", "PEJL_ROOT", "/opt/pejl"));

  @Test
  void needsOnlyHomeAndRoot() {
    AirflowSettings settings = AirflowSettings.fromEnvironment(environment);

    assertThat(settings.wantedPort()).isEqualTo(8080);
    assertThat(settings.database()).isEmpty();
    assertThat(settings.retrySeconds()).isEqualTo(300);
    assertThat(settings.venvs()).isEqualTo(Path.of("/home/pejl/venv"));
  }

  @Test
  void takesPostgresByOneSetting() {
    environment.put("PEJL_AIRFLOW_DB", "postgresql://airflow:x@127.0.0.1/airflow");

    assertThat(AirflowSettings.fromEnvironment(environment).database())
        .hasValue("postgresql+psycopg2://airflow:x@127.0.0.1/airflow");
  }

  @Test
  void tellsAllThatIsWrongAtOnceAndNoPassword() {
    environment.put("PEJL_AIRFLOW_PORT", "0");
    environment.put("PEJL_RETRY_SECONDS", "soon");
    environment.put("PEJL_AIRFLOW_DB", "mysql://airflow:secret@127.0.0.1/airflow");

    assertThatThrownBy(() -> AirflowSettings.fromEnvironment(environment))
        .isInstanceOf(PejlException.class)
        .hasMessage(
            "Invalid settings: PEJL_AIRFLOW_PORT is '0', expected a number from 1 to 65535; "
                + "PEJL_RETRY_SECONDS is 'soon', expected a number from 1 to 86400; "
                + "PEJL_AIRFLOW_DB does not begin with postgresql://");
  }

  @Test
  void passesOnWhatThePartsNeedAndNothingElse() {
    environment.put("PATH", "/bin");
    environment.put("AWS_SECRET_ACCESS_KEY", "x");
    environment.put("PEJL_SPARK_MASTER", "local[1]");
    environment.put("PEJL_AIRFLOW_DB", "postgresql://a:secret@h/a");

    AirflowSettings settings = AirflowSettings.fromEnvironment(environment);

    assertThat(settings.ofTheMachine()).containsExactly(Map.entry("PATH", "/bin"));
    assertThat(settings.ofPejl()).containsExactly(Map.entry("PEJL_SPARK_MASTER", "local[1]"));
  }
}
