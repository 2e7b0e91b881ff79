package dk.pejl.warehouse.build;

import dk.pejl.warehouse.register.FigureCell;
import dk.pejl.warehouse.register.PublishedFigure;
import dk.pejl.warehouse.register.Register;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The figures that documents print, as rows of {@code fact.published_figure}. */
final class FigureTables {
  private FigureTables() {}

  static TableRows of(Register register) {
    List<List<Object>> rows = new ArrayList<>();
    register
        .publishedFigures()
        .forEach(figure -> figure.cells().forEach(cell -> rows.add(row(figure, cell))));
    return new TableRows(
        "fact.published_figure",
        ScopeCells.columns(
            List.of(
                "figure_id",
                "cell_number",
                "document_id",
                "place",
                "what",
                "indicator_id",
                "measure"),
            List.of(
                "scope_text",
                "period",
                "since",
                "value",
                "expected",
                "decimals",
                "unit",
                "precision",
                "computable",
                "note",
                "inconsistency")),
        rows);
  }

  private static List<Object> row(PublishedFigure figure, FigureCell cell) {
    return ScopeCells.row(
        List.of(
            figure.id(),
            cell.number(),
            figure.documentId(),
            figure.place(),
            figure.what(),
            cell.indicatorId(),
            cell.measure()),
        cell.scope().columns(),
        Arrays.asList(
            cell.scope().text(),
            cell.period().id(),
            TableRows.orNull(cell.since()),
            cell.value(),
            cell.expected(),
            Math.max(0, cell.value().scale()),
            cell.unit(),
            cell.precision().name().toLowerCase(Locale.ROOT),
            cell.computable(),
            TableRows.orNull(either(cell.note(), figure.note())),
            TableRows.orNull(either(cell.inconsistency(), figure.inconsistency()))));
  }

  private static String either(String own, String ofFigure) {
    return own.isEmpty() ? ofFigure : own;
  }
}
