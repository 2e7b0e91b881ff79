package dk.pejl.warehouse.figure;

import dk.pejl.console.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code ./pejl check --golden} tells. */
public final class GoldenReport {
  private static final int WIDTH = 52;

  private final List<GoldenFigure> figures;

  public GoldenReport(List<GoldenFigure> figures) {
    this.figures = List.copyOf(figures);
  }

  /** Whether every printed number is reproduced or needs not be. */
  public boolean holds() {
    return figures.stream().allMatch(figure -> figure.outcome().holds());
  }

  /** A table of figure, published and computed, and how many there are of each outcome. */
  public String text() {
    TextTable table =
        new TextTable(
            "Figur", "Nr.", "Afgrænsning", "Mål", "Periode", "Trykt", "Beregnet", "Aflæst", "");
    figures.forEach(
        one ->
            table.add(
                one.figureId(),
                one.number(),
                shortened(one.scope()),
                one.indicatorId() + (one.measure().equals("value") ? "" : " · " + one.measure()),
                one.period(),
                one.text(one.published()),
                one.computed().map(one::text).orElse(""),
                one.official().map(one::text).orElse(""),
                one.outcome().title() + (isPrinted(one) ? "" : ", dokumentet modsiger sig selv")));
    String counts =
        figures.stream()
            .collect(
                Collectors.groupingBy(GoldenFigure::outcome, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().title())
            .collect(Collectors.joining(", "));
    return table.text() + "\n" + figures.size() + " tal: " + counts + "\n";
  }

  private static String shortened(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1).stripTrailing() + "…";
  }

  private static boolean isPrinted(GoldenFigure one) {
    return one.published().compareTo(one.expected()) == 0;
  }

  /** The same as objects of plain values. */
  public List<Map<String, Object>> objects() {
    List<Map<String, Object>> objects = new ArrayList<>();
    figures.forEach(one -> objects.add(fields(one)));
    return objects;
  }

  private static Map<String, Object> fields(GoldenFigure one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("document", one.documentId());
    fields.put("figure", one.figureId());
    fields.put("cell", one.number());
    fields.put("place", one.place());
    fields.put("indicator", one.indicatorId());
    fields.put("measure", one.measure());
    fields.put("scope", one.scope());
    fields.put("period", one.period());
    fields.put("published", one.published());
    fields.put("expected", one.expected());
    fields.put("decimals", one.decimals());
    fields.put("unit", one.unit());
    fields.put("precision", one.precision());
    fields.put("computed", one.computed().orElse(null));
    fields.put("official", one.official().orElse(null));
    fields.put("outcome", one.outcome().name().toLowerCase(Locale.ROOT));
    fields.put("query", one.query());
    return fields;
  }
}
