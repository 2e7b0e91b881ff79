package dk.pejl.warehouse.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.yaml.Problems;
import dk.pejl.yaml.YamlFile;
import dk.pejl.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The model's files, its description and the order in which it runs say the same. */
class StatusModelFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/status");

  @Test
  void everyFileIsAStep() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      TargetStatus.STEPS.stream().map(step -> step + ".sql"),
                      Stream.of("status.yaml"))
                  .toList());
    }
  }

  @Test
  void everyStepIsDescribedInOrder() {
    Problems problems = new Problems();
    YamlValue description = YamlFile.read(FOLDER.resolve("status.yaml"), problems).orElseThrow();

    assertThat(problems.all()).isEmpty();
    assertThat(description.require("steps").orElseThrow().entries().keySet())
        .containsExactlyElementsOf(TargetStatus.STEPS);
  }

  @Test
  void everyFileIsShortEnoughToRead() throws IOException {
    for (String step : TargetStatus.STEPS) {
      List<String> lines = Files.readAllLines(FOLDER.resolve(step + ".sql"));
      assertThat(lines).as(step).hasSizeLessThanOrEqualTo(130);
      assertThat(lines.get(0)).as(step).startsWith("-- ");
    }
  }
}
