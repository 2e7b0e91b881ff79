package dk.pejl.warehouse.status;

import dk.pejl.console.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The targets as text for a terminal: a table for each document, with how many have each status.
 */
final class StatusReport {
  private final String heading;
  private final List<StatusLine> lines;

  StatusReport(String heading, List<StatusLine> lines) {
    this.heading = heading;
    this.lines = List.copyOf(lines);
  }

  /** The whole report, each line ended. */
  String text(Titles titles) {
    StringBuilder text = new StringBuilder(heading).append('\n');
    if (lines.isEmpty()) {
      return text.append("\nDer er ingen mål i denne udgivelse.\n").toString();
    }
    Map<String, List<StatusLine>> documents = new LinkedHashMap<>();
    lines.forEach(
        line -> documents.computeIfAbsent(line.documentId(), id -> new ArrayList<>()).add(line));
    documents.forEach(
        (id, targets) ->
            text.append('\n')
                .append(targets.get(0).documentTitle())
                .append(" (")
                .append(id)
                .append(")\n")
                .append(counts(targets))
                .append("\n\n")
                .append(table(targets, titles)));
    if (documents.size() > 1) {
      text.append("\nI alt: ").append(counts(lines)).append('\n');
    }
    return text.toString();
  }

  private static String table(List<StatusLine> targets, Titles titles) {
    TextTable table =
        new TextTable("Mål", "", "Status", "Værdi", "Periode", "Udgangspunkt", "Skal", "Frist");
    targets.forEach(
        line ->
            table.add(
                line.targetId(),
                titles.of(line.title()),
                line.statusWithReason(),
                line.value(),
                line.period(),
                line.baseline(),
                line.goal(),
                line.deadline()));
    return table.text();
  }

  /** {@code 6 mål: 1 nået, 5 kan ikke vurderes}, best first. */
  private static String counts(List<StatusLine> targets) {
    Map<Integer, List<StatusLine>> byStatus =
        targets.stream()
            .sorted(Comparator.comparingInt(StatusLine::statusOrder))
            .collect(
                Collectors.groupingBy(StatusLine::statusOrder, TreeMap::new, Collectors.toList()));
    return targets.size()
        + " mål: "
        + byStatus.values().stream()
            .map(some -> some.size() + " " + some.get(0).status().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }
}
