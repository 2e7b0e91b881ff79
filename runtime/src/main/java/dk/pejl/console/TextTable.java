package dk.pejl.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table for a terminal: headings, one line a row, numbers to the right. */
public final class TextTable {
  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(String... headings) {
    this.headings = List.of(headings);
  }

  /** Adds a row; it must have as many cells as there are headings, null shows as an empty cell. */
  public TextTable add(Object... cells) {
    if (cells.length != headings.size()) {
      throw new IllegalArgumentException(
          "Invalid row: " + cells.length + " cells, expected " + headings.size());
    }
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell == null ? "" : cell.toString().replace('\n', ' '));
    }
    rows.add(row);
    return this;
  }

  /** The table as text, each line ended. */
  public String text() {
    int[] widths = widths();
    StringBuilder text = new StringBuilder();
    append(text, headings, widths);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("─".repeat(width));
    }
    append(text, rule, widths);
    rows.forEach(row -> append(text, row, widths));
    return text.toString();
  }

  private int[] widths() {
    int[] widths = new int[headings.size()];
    for (List<String> row : all()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private List<List<String>> all() {
    List<List<String>> all = new ArrayList<>(rows);
    Collections.addAll(all, headings);
    return all;
  }

  private void append(StringBuilder text, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      String padding = " ".repeat(widths[i] - cell.length());
      line.append(isNumber(cell) ? padding + cell : cell + padding).append("  ");
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty() && cell.matches("-?[0-9.]+(,[0-9]+)?( %)?");
  }
}
