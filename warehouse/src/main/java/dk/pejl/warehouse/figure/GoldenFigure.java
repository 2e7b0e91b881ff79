package dk.pejl.warehouse.figure;

import dk.pejl.console.DanishFormat;
import dk.pejl.warehouse.database.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One printed number beside the warehouse's, a row of {@code mart.published_figure}.
 *
 * @param number the cell's number in its figure, from 1
 * @param query SQL that asks the published file for the values
 */
public record GoldenFigure(
    String documentId,
    String figureId,
    int number,
    String place,
    String indicatorId,
    String measure,
    String scope,
    String period,
    BigDecimal published,
    BigDecimal expected,
    int decimals,
    String unit,
    String precision,
    Optional<BigDecimal> computed,
    Optional<BigDecimal> official,
    Outcome outcome,
    String query) {
  /** How the warehouse's number compares with the printed one. */
  public enum Outcome {
    /** Computed from persons, and the same to the printed precision. */
    RECOMPUTED("genberegnet"),
    /** Read from an official or typed table, and the same. */
    LOADED("aflæst"),
    /** Money or a forecast: shown with its source, never computed. */
    TEXT("kun tekst"),
    /** The warehouse has no number for it. */
    MISSING("mangler"),
    /** Another number. */
    DIFFERS("afviger");

    private final String title;

    Outcome(String title) {
      this.title = title;
    }

    /** The Danish word. */
    public String title() {
      return title;
    }

    /** Whether the documents and the warehouse agree. */
    public boolean holds() {
      return this != MISSING && this != DIFFERS;
    }
  }

  /** All of a published file, by document, figure and cell. */
  public static List<GoldenFigure> all(Connection published) {
    return Sql.query(
        published,
        GoldenFigure::read,
        "from mart.published_figure order by document_id, figure_id, cell_number");
  }

  private static GoldenFigure read(ResultSet row) throws SQLException {
    return new GoldenFigure(
        row.getString("document_id"),
        row.getString("figure_id"),
        row.getInt("cell_number"),
        row.getString("place"),
        row.getString("indicator_id"),
        row.getString("measure"),
        row.getString("scope_text"),
        row.getString("period"),
        row.getBigDecimal("published_value"),
        row.getBigDecimal("expected_value"),
        row.getInt("decimals"),
        row.getString("unit"),
        row.getString("precision"),
        Optional.ofNullable(row.getBigDecimal("computed_value")),
        Optional.ofNullable(row.getBigDecimal("official_value")),
        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
        row.getString("query"));
  }

  /** The number as people read it, with the printed decimals. */
  String text(BigDecimal amount) {
    return DanishFormat.number(amount, decimals);
  }
}
