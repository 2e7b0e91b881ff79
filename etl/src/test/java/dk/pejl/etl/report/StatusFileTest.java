package dk.pejl.etl.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.console.OpenPaths;
import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import dk.pejl.warehouse.ledger.Incident;
import dk.pejl.warehouse.ledger.IncidentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusFileTest {
  private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
  private static final int TIMES = 200;

  @TempDir private Path folder;
  private PejlHome home;
  private StatusFile file;

  @BeforeEach
  void open() {
    home = new PejlHome(PejlHome.createPrivate(folder.resolve("home")));
    file = new StatusFile(home.statusFile());
  }

  @Test
  void tellsAProgramHowThingsStand() throws IOException {
    file.write(morning(1), NOW);
    JsonNode status = Json.mapper().readTree(file.file().toFile());
    assertThat(status.path("written_at").asText()).isEqualTo("2026-11-24T04:00:00Z");
    assertThat(status.path("night").asText()).isEqualTo("missing");
    assertThat(status.path("night_of").asText()).isEqualTo("2026-11-24");
    assertThat(status.path("has_come").asBoolean(true)).isFalse();
    assertThat(status.path("release").isNull()).isTrue();
    assertThat(status.path("open").get(0).path("subject").asText()).isEqualTo("absence/0");
  }

  @Test
  void isReadableForWhoeverMayPassTheHomeAndNoMore() throws IOException {
    file.write(morning(0), NOW);
    assertThat(PrivateFiles.mode(file.file())).isEqualTo("0644");
    assertThat(new OpenPaths(home).find()).isEmpty();
    try (Stream<Path> files = Files.list(home.path())) {
      assertThat(files).containsExactly(file.file());
    }
  }

  @Test
  void isAlwaysWholeToAReader() throws Exception {
    file.write(morning(0), NOW);
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < TIMES; i++) {
                try {
                  file.write(morning(i % 50), NOW);
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              }
            });
    int read = 0;
    while (!writer.isDone()) {
      JsonNode status = Json.mapper().readTree(Files.readAllBytes(file.file()));
      assertThat(status.path("messages_waiting").isInt()).isTrue();
      read++;
    }
    writer.get();
    assertThat(read).isPositive();
  }

  private static Morning morning(int open) {
    return new Morning(
        ReportHome.DAY,
        Optional.empty(),
        Optional.empty(),
        Stream.iterate(0, i -> i + 1)
            .limit(open)
            .map(i -> Incident.open(IncidentKind.DELIVERY_LATE, "absence/" + i, NOW, "Fravær", ""))
            .toList(),
        List.of());
  }
}
