package dk.pejl.warehouse.suppression;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.PejlException;
import dk.pejl.console.TextTable;
import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.database.SqlFile;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What {@code ./pejl check --disclosure} tells: how many parts of values are hidden, and how many
 * of these could be worked out. It names indicators and never a range: that would be the answer.
 */
public final class DisclosureReport {
  private static final String FILE = "unsuppressed.duckdb";

  private final List<CountedPart> parts;
  private final Set<Long> wanted;
  private final List<FeasibleRange> narrow;
  private final Optional<SincePrevious> since;
  private final Duration time;

  private DisclosureReport(
      List<CountedPart> parts,
      Set<Long> wanted,
      List<FeasibleRange> narrow,
      Optional<SincePrevious> since,
      Duration time) {
    this.parts = parts.stream().filter(CountedPart::isOfValue).toList();
    this.wanted = wanted;
    this.narrow = narrow;
    this.since = since;
    this.time = time;
  }

  /**
   * Attacks the published file that {@code connection} has open with the values it was made from,
   * which lie in {@code values}, the outputs of that step.
   *
   * @param previous the published file of the release before, which somebody may have kept
   * @throws PejlException wrong input, when what is served was made from values that are not there
   */
  public static DisclosureReport of(Connection connection, Path values, Optional<Path> previous) {
    long begun = System.nanoTime();
    Sql.attach(connection, newest(values), "unsuppressed");
    if (Sql.queryLong(connection, SqlFile.load("suppression/other_values.sql").query()) > 0) {
      throw notThere();
    }
    Sql.execute(
        connection,
        "create or replace temp view shown_value as select * from fact.indicator_value");
    ToIntFunction<String> threshold = Policies.load().thresholds(IndicatorCatalogue.load());
    Relations relations = Relations.read(connection, threshold);
    List<FeasibleRange> narrow = new DisclosureAttack(relations).narrowRanges();
    Optional<SincePrevious> since =
        previous.map(file -> SincePrevious.of(connection, file, relations, threshold));
    return new DisclosureReport(
        relations.parts(),
        Complementary.wanted(connection),
        narrow,
        since,
        Duration.ofNanos(System.nanoTime() - begun));
  }

  private static Path newest(Path values) {
    if (!Files.isDirectory(values)) {
      throw notThere();
    }
    try (Stream<Path> outputs = Files.list(values)) {
      return outputs
          .filter(output -> Files.exists(output.resolve("step.json")))
          .max(Comparator.comparing(output -> output.toFile().lastModified()))
          .map(output -> output.resolve(FILE))
          .orElseThrow(DisclosureReport::notThere);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + values + ": " + e.getMessage(), e);
    }
  }

  private static PejlException notThere() {
    return PejlException.wrongInput(
        "Den udgivelse, der vises, kan ikke holdes op mod det, den blev lavet af, som ikke er her"
            + " længere: kør ./pejl load, og prøv igen");
  }

  /** Whether nothing that is hidden could be worked out. */
  public boolean holds() {
    return narrow.isEmpty();
  }

  /** For people: a line for each indicator that hides something, and sums. */
  public String text() {
    TextTable table = new TextTable("Nøgletal", "Vist", "Skjult", "Kan regnes ud");
    byIndicator()
        .forEach((indicator, counts) -> table.add(indicator, counts[0], counts[1], counts[2]));
    long shown = seen(Seen.SHOWN, parts);
    long hidden = seen(Seen.HIDDEN, parts);
    List<CountedPart> ofTargets =
        parts.stream().filter(part -> wanted.contains(part.valueId())).toList();
    return table.text()
        + "\nTællere og nævnere: "
        + number(shown)
        + " vist, "
        + number(hidden)
        + " skjult ("
        + percent(shown, shown + hidden)
        + " procent er bevaret)\nHeraf målenes egne: "
        + number(seen(Seen.SHOWN, ofTargets))
        + " vist, "
        + number(seen(Seen.HIDDEN, ofTargets))
        + " skjult (og de tal, som dokumenterne selv har offentliggjort)\nKan regnes ud:      "
        + number(narrow.size())
        + (holds()
            ? ": intet skjult tal kan den, der har hele filen, regne snævrere ud end tilladt"
            : " skjulte tal kan den, der har hele filen, regne snævrere ud end tilladt: giv"
                + " besked til dem, der udvikler Pejl, og gå tilbage med ./pejl releases rollback")
        + since.map(SincePrevious::text).orElse("")
        + "\nTid:                "
        + DanishFormat.number(BigDecimal.valueOf(time.toMillis(), 3), 1)
        + " s\n";
  }

  /** Shown, hidden and narrow parts of each indicator that hides some. */
  private Map<String, long[]> byIndicator() {
    Map<String, long[]> counts = new TreeMap<>();
    for (CountedPart part : parts) {
      if (part.seen() == Seen.HIDDEN) {
        counts.computeIfAbsent(part.indicator(), id -> new long[3])[1]++;
      }
    }
    narrow.forEach(
        range -> counts.computeIfAbsent(range.part().indicator(), id -> new long[3])[2]++);
    parts.stream()
        .filter(part -> part.seen() == Seen.SHOWN && counts.containsKey(part.indicator()))
        .forEach(part -> counts.get(part.indicator())[0]++);
    return counts;
  }

  private static long seen(Seen seen, List<CountedPart> parts) {
    return parts.stream().filter(part -> part.seen() == seen).count();
  }

  private static String percent(long part, long all) {
    return all == 0
        ? "100"
        : DanishFormat.number(
            BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP),
            1);
  }

  /** The same as objects of plain values: one per indicator that hides something. */
  public List<Map<String, Object>> objects() {
    return byIndicator().entrySet().stream()
        .map(
            entry -> {
              Map<String, Object> fields = new LinkedHashMap<>();
              fields.put("indicator", entry.getKey());
              fields.put("shown", entry.getValue()[0]);
              fields.put("hidden", entry.getValue()[1]);
              fields.put("narrow", entry.getValue()[2]);
              return fields;
            })
        .toList();
  }

  private static String number(long value) {
    return DanishFormat.number(BigDecimal.valueOf(value), 0);
  }
}
