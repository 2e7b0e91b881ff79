package dk.pejl.etl.night;

import dk.pejl.console.ExitCode;
import dk.pejl.console.TextTable;
import dk.pejl.etl.landing.Fetched;
import dk.pejl.etl.source.Source;
import dk.pejl.etl.source.SourceResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is said of sources and of what they brought. */
final class SourcesTold {
  private SourcesTold() {}

  static List<Map<String, Object>> list(List<Source> sources, Predicate<Source> hasKey) {
    return sources.stream().map(source -> source(source, hasKey)).toList();
  }

  private static Map<String, Object> source(Source source, Predicate<Source> hasKey) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", source.id());
    fields.put("kind", source.kind());
    fields.put("subject", source.subject());
    fields.put("key", source.key().orElse(null));
    fields.put("has_key", hasKey.test(source));
    return fields;
  }

  static String listText(List<Source> sources, Predicate<Source> hasKey) {
    TextTable table = new TextTable("Kilde", "Art", "Hvad", "Nøgle");
    for (Source source : sources) {
      String key =
          source.key().map(name -> name + (hasKey.test(source) ? "" : " (mangler)")).orElse("");
      table.add(source.id(), source.kind(), source.subject(), key);
    }
    return table.text().stripTrailing();
  }

  /** What a folder brought that was named by hand: the answer of a source without an id. */
  static List<Map<String, Object>> byHand(Fetched fetched) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("source", null);
    fields.put("kind", "inbox");
    put(fields, fetched);
    return List.of(fields);
  }

  static List<Map<String, Object>> results(List<SourceResult> results) {
    return results.stream().map(SourcesTold::result).toList();
  }

  private static Map<String, Object> result(SourceResult result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("source", result.source().id());
    fields.put("kind", result.source().kind());
    fields.put("exit_code", result.fault().map(it -> it.kind().exitCode().code()).orElse(0));
    fields.put("fault", result.fault().map(it -> it.kind().code()).orElse(null));
    put(fields, result.fetched());
    fields.put("waiting", result.waiting());
    return fields;
  }

  private static void put(Map<String, Object> fields, Fetched fetched) {
    fields.put("deliveries", Told.fetched(fetched));
    fields.put("ignored", fetched.ignored());
    fields.put("findings", fetched.findings().stream().map(finding -> finding.rule()).toList());
  }

  private static String whyItWaits(String file) {
    return file.endsWith(".meta.json")
        ? " – følgefil, hvis fil ikke er her; er den taget, så fjern følgefilen"
        : " – er ændret for nylig og tages næste gang; læg »"
            + file
            + ".done« ved siden af, hvis den er hel";
  }

  static String text(List<SourceResult> results) {
    StringBuilder text = new StringBuilder(Told.fetchedText(fetched(results)));
    for (SourceResult result : results) {
      result
          .waiting()
          .forEach(
              file -> text.append("\nVenter:           ").append(file).append(whyItWaits(file)));
    }
    List<String> failed =
        results.stream()
            .filter(result -> result.fault().isPresent())
            .map(result -> Told.name(result.source()))
            .toList();
    if (!failed.isEmpty()) {
      text.append("\nSvigtede:         ")
          .append(String.join(", ", failed))
          .append(" – hvorfor, og hvad man gør, står ovenfor");
    }
    return text.toString();
  }

  /** All that came, from whatever source. */
  static Fetched fetched(List<SourceResult> results) {
    return results.stream().map(SourceResult::fetched).reduce(Fetched.NOTHING, Fetched::plus);
  }

  /** That of the faults; of several, the one that another try may mend. */
  static ExitCode exitCode(List<SourceResult> results) {
    List<ExitCode> codes =
        results.stream()
            .flatMap(result -> result.fault().stream())
            .map(fault -> fault.kind().exitCode())
            .toList();
    return codes.contains(ExitCode.OUTSIDE_SERVICE)
        ? ExitCode.OUTSIDE_SERVICE
        : codes.stream().findFirst().orElse(ExitCode.DONE);
  }
}
