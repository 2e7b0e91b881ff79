package dk.pejl.etl.night;

import dk.pejl.console.DanishFormat;
import dk.pejl.etl.landing.Fetched;
import dk.pejl.etl.source.Source;
import dk.pejl.warehouse.build.BuiltRelease;
import dk.pejl.warehouse.build.StagedInput;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.StageCounts;
import dk.pejl.warehouse.ledger.StageOutcome;
import dk.pejl.warehouse.release.Publication;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the parts of the night say: objects with codes for machines, Danish for people. */
final class Told {
  private Told() {}

  /** What people call a source. */
  static String name(Source source) {
    return source.id().equals(source.kind()) ? "indbakken" : source.id();
  }

  /** A few words of what came. */
  static String counts(Fetched fetched) {
    return fetched.deliveries().size()
        + " nye, "
        + fetched.ignored()
        + " uden nyt, "
        + fetched.findings().size()
        + " ukendte";
  }

  static List<Map<String, Object>> fetched(Fetched fetched) {
    return fetched.deliveries().stream()
        .map(delivery -> delivery(delivery, fetched.outdone().contains(delivery)))
        .toList();
  }

  private static Map<String, Object> delivery(Delivery delivery, boolean isOutdone) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("extract", delivery.key().extract());
    fields.put("slot", delivery.key().slot());
    fields.put("file", delivery.fileName());
    fields.put("sha256", delivery.key().sha256());
    fields.put("known_on", delivery.key().knownOn().toString());
    fields.put("known_from", delivery.knownFrom());
    fields.put("outdone", isOutdone);
    return fields;
  }

  static String fetchedText(Fetched fetched) {
    StringBuilder text = new StringBuilder();
    text.append("Nye leverancer:   ").append(fetched.deliveries().size());
    text.append("\nFiler uden nyt:   ").append(fetched.ignored());
    fetched
        .outdone()
        .forEach(
            delivery ->
                text.append("\nTæller ikke:      ")
                    .append(delivery.fileName())
                    .append(" – en anden fil med samme dato går forud, medmindre den afvises;")
                    .append(" giv den rettede en senere dato i navnet"));
    fetched
        .findings()
        .forEach(
            finding ->
                text.append("\nIkke taget ind:   ")
                    .append(finding.fileName())
                    .append(" – ")
                    .append(finding.text()));
    return text.toString();
  }

  static List<Map<String, Object>> run(Run run, Transformed transformed) {
    StageCounts counts = counts(transformed);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("run_id", run.runId());
    fields.put("as_of", run.asOf().toString());
    fields.put("deliveries", transformed.staged().size());
    fields.put("rejected", rejected(transformed));
    fields.put("read", counts.read());
    fields.put("accepted", counts.accepted());
    fields.put("held", counts.held());
    fields.put("findings", counts.findings());
    return List.of(fields);
  }

  static String runText(Run run, Transformed transformed) {
    StageCounts counts = counts(transformed);
    return "Kørsel:           "
        + run.runId()
        + ", opgjort "
        + DanishFormat.date(run.asOf())
        + "\nLeverancer:       "
        + number(transformed.staged().size())
        + " ("
        + number(rejected(transformed))
        + " afvist)\nPoster:           "
        + number(counts.read())
        + " læst = "
        + number(counts.accepted())
        + " godtaget + "
        + number(counts.held())
        + " tilbageholdt";
  }

  private static StageCounts counts(Transformed transformed) {
    StageCounts sum = StageCounts.NONE;
    for (StagedInput input : transformed.staged()) {
      StageCounts one = input.stage().counts();
      sum =
          new StageCounts(
              sum.read() + one.read(),
              sum.accepted() + one.accepted(),
              sum.held() + one.held(),
              sum.findings() + one.findings());
    }
    return sum;
  }

  private static long rejected(Transformed transformed) {
    return transformed.staged().stream()
        .filter(input -> input.stage().outcome() == StageOutcome.REJECTED)
        .count();
  }

  static List<Map<String, Object>> built(BuiltRelease built) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("run_id", built.runId());
    fields.put("as_of", built.asOf().toString());
    fields.put("content_digest", built.digest().value());
    fields.put("checks", built.checks().size());
    fields.put("stops", built.stops().stream().map(stop -> stop.check().id()).toList());
    fields.put("warnings", warnings(built));
    return List.of(fields);
  }

  static String builtText(BuiltRelease built) {
    StringBuilder text = new StringBuilder("Bygget:           ").append(built.runId());
    text.append("\nKontroller:       ").append(built.checks().size());
    text.append(built.stops().isEmpty() ? ", ingen standser udgivelsen" : ", standset af:");
    built
        .stops()
        .forEach(
            stop ->
                text.append("\n  ")
                    .append(stop.check().id())
                    .append(" – ")
                    .append(stop.check().title()));
    return text.append(warningsText(built)).toString();
  }

  /** The ids of the checks that failed and let the release pass. */
  static List<String> warnings(BuiltRelease built) {
    return built.warnings().stream().map(warning -> warning.check().id()).toList();
  }

  /** A line for each check that failed and lets the release pass; begins with a line break. */
  static String warningsText(BuiltRelease built) {
    StringBuilder text = new StringBuilder();
    built
        .warnings()
        .forEach(
            warning ->
                text.append("\nAdvarsel:         ")
                    .append(warning.check().title())
                    .append(" – brudt ")
                    .append(number(warning.failures()))
                    .append(warning.failures() == 1 ? " gang, " : " gange, fx ")
                    .append(warning.example())
                    .append("; se ./pejl check"));
    return text.toString();
  }

  static List<Map<String, Object>> published(Publication publication) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("release", publication.release().id());
    fields.put("outcome", publication.outcome().name().toLowerCase(Locale.ROOT));
    fields.put("content_digest", publication.release().contentDigest());
    return List.of(fields);
  }

  static String publishedText(Publication publication) {
    return "Udgivelse:        "
        + publication.release().id()
        + (publication.outcome() == Publication.Outcome.PUBLISHED ? " (ny)" : " (uændret)");
  }

  static String loadText(
      String fetched,
      Run run,
      Transformed transformed,
      BuiltRelease built,
      Publication publication,
      Map<String, Long> statuses) {
    List<String> lines = new ArrayList<>();
    lines.add(fetched);
    lines.add(runText(run, transformed));
    lines.add(publishedText(publication) + warningsText(built));
    lines.add("Målenes status:");
    statuses.forEach((status, count) -> lines.add(String.format("  %-22s %4d", status, count)));
    lines.add("Se videre med:    ./pejl status, ./pejl deliveries og ./pejl findings");
    return String.join("\n", lines);
  }

  private static String number(long value) {
    return DanishFormat.number(BigDecimal.valueOf(value), 0);
  }
}
