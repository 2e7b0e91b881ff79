package dk.pejl.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.console.PejlHome;
import dk.pejl.console.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrived decides, and not when: one content digest for every order of arrival. */
@Tag("load")
class ArrivalIT {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final List<Path> deliveries = new ArrayList<>();
  private final List<Night> nights = new ArrayList<>();

  @BeforeEach
  void writeDeliveries() throws IOException {
    String both =
        """
        OMRÅDE;KØN;ALDER;TID;INDHOLD
        183;1;17;2024K1;150
        183;2;17;2024K1;140
        """;
    write("FOLK1A_2026-11-01.csv", both);
    write("FOLK1A_2026-11-10.csv", both.replace("150", "151"));
    write("FOLK1A_2026-11-12.csv", both);
    String table = "{\"columns\":[\"Periode\",\"Område\",\"Antal\"],\"rows\":[[\"2025M05\",\"";
    write("jobindsats-v3-ledige_2026-11-02.json", table + "Ishøj\",12]]}");
    write("jobindsats-v3-varsler_2026-11-03.json", table + "Ishøj\",null]]}");
  }

  @AfterEach
  void stopSpark() {
    nights.forEach(Night::close);
  }

  @Test
  void givesOneContentDigestForEveryOrderOfArrival() throws IOException {
    String together = digest("together", List.of(deliveries));
    List<Path> backwards = new ArrayList<>(deliveries);
    Collections.reverse(backwards);
    assertThat(digest("one by one", oneByOne(deliveries))).isEqualTo(together);
    assertThat(digest("backwards", oneByOne(backwards))).isEqualTo(together);
  }

  private static List<List<Path>> oneByOne(List<Path> files) {
    return files.stream().map(List::of).toList();
  }

  private String digest(String name, List<List<Path>> nightly) throws IOException {
    Path home = Files.createDirectory(folder.resolve(name));
    Night night = night(home);
    String digest = "";
    for (List<Path> files : nightly) {
      for (Path file : files) {
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        Files.copy(file, inbox.resolve(file.getFileName()));
      }
      night.fetch(Optional.empty());
      digest = night.build(night.transform(Optional.of(AS_OF))).digest().value();
    }
    return digest;
  }

  private Night night(Path home) {
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Night night =
        new Night(
            new PejlHome(home), Map.of(), new Progress(silent, InstantSource.system()), CLOCK);
    nights.add(night);
    return night;
  }

  private void write(String name, String text) throws IOException {
    deliveries.add(Files.writeString(folder.resolve(name), text));
  }
}
