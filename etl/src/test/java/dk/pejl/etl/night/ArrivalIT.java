package dk.pejl.etl.night;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrived decides, and not when: one content digest for every order of arrival. */
@Tag("load")
class ArrivalIT {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final Pattern SAMPLE =
      Pattern.compile(
          "/((Z8111|Z425)_NEXT_2023-24|ungedatabase_ISHØJ_2026-(09|10)"
              + "|afdelinger|afgangsaarsager|uddannelsesregister)");
  private static final Pattern KNOWN_ON = Pattern.compile("[-_](\\d{4})-\\d{2}-\\d{2}\\.csv$");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final List<Night> nights = new ArrayList<>();

  @AfterEach
  void stopSpark() {
    nights.forEach(Night::close);
  }

  @Test
  void givesOneContentDigestForEveryOrderOfArrival() throws IOException {
    assertOneDigest(oneByOne(statistics()));
  }

  /** A year of enrolments with all its corrections, and what it needs. */
  @Test
  void ofTheSampleToo() throws IOException {
    List<List<Path>> nightly = byYear(sample());
    assertThat(nightly).hasSize(3);
    assertOneDigest(nightly);
  }

  /**
   * What was delivered has one digest for every order of the nights, and another before the last.
   */
  private void assertOneDigest(List<List<Path>> nightly) throws IOException {
    int last = nightly.size() - 1;
    List<List<Path>> backwards = new ArrayList<>(nightly);
    Collections.reverse(backwards);
    String together = digest("together", List.of(nightly.stream().flatMap(List::stream).toList()));
    assertThat(digest("in order", nightly.subList(0, last)))
        .as("what the last night brings is seen")
        .isNotEqualTo(together);
    assertThat(digest("in order", List.of(nightly.get(last)))).isEqualTo(together);
    assertThat(digest("backwards", backwards)).isEqualTo(together);
  }

  /** The digest of a home after these further nights. */
  private String digest(String name, List<List<Path>> nightly) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Path inbox = Files.createDirectories(home.resolve("inbox"));
    Night night = night(home);
    Run run = null;
    for (List<Path> files : nightly) {
      for (Path file : files) {
        Files.copy(file, inbox.resolve(file.getFileName()));
      }
      night.fetch(Optional.empty());
      run = night.transform(Optional.of(AS_OF));
    }
    String digest = night.build(run).digest().value();
    night.close();
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

  private static List<List<Path>> oneByOne(List<Path> files) {
    return files.stream().map(List::of).toList();
  }

  /** In the first night what was known before 2025, and then a year each night. */
  private static List<List<Path>> byYear(List<Path> files) {
    return List.copyOf(
        files.stream()
            .sorted()
            .collect(groupingBy(ArrivalIT::year, TreeMap::new, toList()))
            .values());
  }

  private static int year(Path file) {
    Matcher name = KNOWN_ON.matcher(file.getFileName().toString());
    assertThat(name.find()).isTrue();
    return Math.max(2024, Integer.parseInt(name.group(1)));
  }

  private List<Path> statistics() throws IOException {
    String both =
        """
        OMRÅDE;KØN;ALDER;TID;INDHOLD
        183;1;17;2024K1;150
        183;2;17;2024K1;140
        """;
    String table = "{\"columns\":[\"Periode\",\"Område\",\"Antal\"],\"rows\":[[\"2025M05\",\"";
    return List.of(
        write("FOLK1A_2026-11-01.csv", both),
        write("FOLK1A_2026-11-10.csv", both.replace("150", "151")),
        write("FOLK1A_2026-11-12.csv", both),
        write("jobindsats-v3-ledige_2026-11-02.json", table + "Ishøj\",12]]}"),
        write("jobindsats-v3-varsler_2026-11-03.json", table + "Ishøj\",null]]}"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /**
   * Files of the sample: a list of those who began in a school year as it was on four days, and one
   * that is cut off. To them come one that is known again as it was first, which takes corrections
   * back until the next, and one that comes twice.
   */
  private List<Path> sample() throws IOException {
    Path sample = folder.resolve("sample");
    assertThat(
            new ChildNight(Files.createDirectory(folder.resolve("home")))
                .run("sample", "--out", sample.toString())
                .exitCode())
        .isZero();
    List<Path> files;
    try (Stream<Path> all = Files.walk(sample.resolve("inbox"))) {
      files = new ArrayList<>(all.filter(file -> SAMPLE.matcher(file.toString()).find()).toList());
    }
    assertThat(files).hasSizeGreaterThan(8);
    files.add(
        copy(files, "Z8111_NEXT_2023-24_2024-09-03.csv", "Z8111_NEXT_2023-24_2025-10-03.csv"));
    files.add(
        copy(files, "Z8111_NEXT_2023-24_2026-09-03.csv", "Z8111_NEXT_2023-24-2026-09-03.csv"));
    return files;
  }

  private Path copy(List<Path> files, String name, String as) throws IOException {
    Path file = files.stream().filter(one -> one.endsWith(name)).findFirst().orElseThrow();
    return Files.copy(file, folder.resolve(as));
  }
}
