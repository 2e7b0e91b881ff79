package dk.pejl.schedules.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.console.PejlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentFileTest {
  @TempDir Path folder;

  @Test
  void fillsThePlacesAndKeepsTheOrder() throws IOException {
    Path template = template("# why\n\nB=${port}/x\nA_1=a=b $1\n");

    EnvironmentFile file = EnvironmentFile.fill(template, Map.of("port", "8$0"));

    assertThat(file.text()).isEqualTo("B=8$0/x\nA_1=a=b $1\n");
  }

  @Test
  void refusesAPlaceThatNobodyFills() throws IOException {
    Path template = template("A=1\nB=${nothing}\n");

    assertThatThrownBy(() -> EnvironmentFile.fill(template, Map.of()))
        .isInstanceOf(PejlException.class)
        .hasMessage("Invalid setting in airflow.env:2: unknown place '${nothing}'");
  }

  @Test
  void refusesALineThatIsNoSetting() throws IOException {
    Path template = template("export A=1\n");

    assertThatThrownBy(() -> EnvironmentFile.fill(template, Map.of()))
        .isInstanceOf(PejlException.class)
        .hasMessage("Invalid setting in airflow.env:1, expected NAME=value");
  }

  private Path template(String text) throws IOException {
    return Files.writeString(folder.resolve("airflow.env"), text);
  }
}
