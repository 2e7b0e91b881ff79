package dk.pejl.dashboards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through Superset's metadata and the logs of a home for what must not be there. */
final class Leaks {
  /** Ten digits that begin with a day, or a day and 60, and a month. */
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile(
          "(?<![0-9.])([06][1-9]|[1267][0-9]|8[0-9]|[39][01])(0[1-9]|1[0-2])[0-9]{2}-?[0-9]{4}(?![0-9])");

  /**
   * What is drawn by lot and so looks like anything now and then: a password's hash, which is 128
   * hexadecimal digits, and a uuid. No personal number stands inside one.
   */
  private static final Pattern BY_LOT =
      Pattern.compile("[0-9a-f]{32,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Leaks() {}

  /** The files, below the home, that hold {@code secret}. */
  static List<String> in(TestHome home, String secret) throws IOException {
    return places(home, text -> text.contains(secret));
  }

  /** The files, below the home, that hold something that could be a personal number. */
  static List<String> ofPersonalNumbersIn(TestHome home) throws IOException {
    return places(home, Leaks::hasPersonalNumber);
  }

  /** Whether something in {@code text} could be a personal number. */
  static boolean hasPersonalNumber(String text) {
    return PERSONAL_NUMBER.matcher(BY_LOT.matcher(text).replaceAll("#")).find();
  }

  private static List<String> places(TestHome home, Predicate<String> isThere) throws IOException {
    List<String> places = new ArrayList<>();
    for (Path folder : List.of(home.home().path().resolve("superset"), home.home().logs())) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (isThere.test(Files.readString(file, StandardCharsets.ISO_8859_1))) {
            places.add(home.home().path().relativize(file).toString());
          }
        }
      }
    }
    return places;
  }
}
