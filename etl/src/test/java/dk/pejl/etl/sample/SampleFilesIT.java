package dk.pejl.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample's files promise, whatever is computed from them. */
@Tag("sample")
class SampleFilesIT {
  private static final long SEED = 2026;

  /** Ten digits of their own at the start of a line, or six and four. */
  private static final Pattern NUMBER = Pattern.compile("(?m)^(\\d{6}-?\\d{4});");

  @TempDir static Path folder;

  private static Map<String, Long> sample;

  @BeforeAll
  static void writeOne() throws IOException {
    sample = written("one", SEED, 1);
  }

  @Test
  void oneSeedGivesTheSameBytes() throws IOException {
    assertThat(written("again", SEED, 1)).isEqualTo(sample);
  }

  @Test
  void anotherSeedGivesOtherPeopleInTheSameDeliveries() throws IOException {
    Map<String, Long> other = written("other", 7, 1);

    assertThat(other.keySet()).isEqualTo(sample.keySet());
    assertThat(other.get("inbox/skoler/NEXT/Z8111_NEXT_2023-24_2026-09-03.csv"))
        .isNotEqualTo(sample.get("inbox/skoler/NEXT/Z8111_NEXT_2023-24_2026-09-03.csv"));
  }

  @Test
  void aLargerOneHasTheSameDeliveriesAndMore() throws IOException {
    Map<String, Long> larger = written("larger", SEED, 2);

    assertThat(larger.keySet()).containsAll(sample.keySet());
    assertThat(larger.keySet()).anyMatch(name -> name.contains("Z8086_S001_"));
    assertThat(larger.keySet()).anyMatch(name -> name.contains("ungedatabase_101_"));
  }

  @Test
  void nobodyHasANumberThatCouldBeReal() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("one/inbox"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".csv")).flatMap(SampleFilesIT::of))
          .hasSizeGreaterThan(100_000)
          .allMatch(SampleFilesIT::isFictive);
    }
  }

  /** Fictive people have 60 added to the day; a broken number has no such month, 13. */
  private static boolean isFictive(String number) {
    return number.charAt(0) >= '6' || number.startsWith("13", 2);
  }

  private static Stream<String> of(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return NUMBER.matcher(text).results().map(MatchResult::group);
    } catch (IOException e) {
      throw new AssertionError("Cannot read " + file, e);
    }
  }

  private static Map<String, Long> written(String name, long seed, double scale)
      throws IOException {
    SampleWorld world = new SampleWorld(seed, scale);
    SampleFolder out = new SampleFolder(folder.resolve(name));
    SampleParts.all().forEach(part -> part.write(world, out));
    out.finish();
    Map<String, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        sums.put(folder.resolve(name).relativize(file).toString(), sum.getValue());
      }
    }
    return sums;
  }
}
