package dk.pejl.dashboards.check;

import dk.pejl.console.DanishFormat;
import dk.pejl.dashboards.browser.Visit;
import dk.pejl.warehouse.database.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads the figures that stand on the page of each document, in a browser, and compares them with
 * what the published file says: each target's judged value, and each figure that the document has
 * printed beside ours, row by row.
 */
public final class FigureCheck {
  private static final String TARGETS = "Dokumentets mål";
  private static final String FIGURES = "Dokumentets egne tal";
  private static final int TAB_OF_FIGURES = 2;
  private static final String NO_VALUE = "–";

  private final Visit visit;
  private final Connection published;

  /**
   * @param visit of somebody who may see everything
   * @param published open on the file that the server shows
   */
  public FigureCheck(Visit visit, Connection published) {
    this.visit = Objects.requireNonNull(visit, "visit is null");
    this.published = Objects.requireNonNull(published, "published is null");
  }

  /**
   * What was read.
   *
   * @param targets how many rows of targets
   * @param figures how many rows of printed figures
   */
  public record Outcome(int targets, int figures, List<Mismatch> mismatches) {
    public Outcome {
      mismatches = List.copyOf(mismatches);
    }
  }

  /** Reads all pages. */
  public Outcome check() {
    List<Mismatch> mismatches = new ArrayList<>();
    int targets = 0;
    int figures = 0;
    List<String> documents =
        Sql.query(
            published,
            row -> row.getString(1),
            "select document_id from mart.document order by document_order");
    for (String document : documents) {
      String slug = "aftale-" + document;
      visit.openWhole(slug, 0);
      List<List<String>> wanted = targets(document);
      targets += wanted.size();
      compare(slug, TARGETS, 1, wanted, visit.rows(TARGETS), mismatches);
      visit.openWhole(slug, TAB_OF_FIGURES);
      wanted = figures(document);
      figures += wanted.size();
      compare(slug, FIGURES, 0, wanted, visit.rows(FIGURES), mismatches);
    }
    return new Outcome(targets, figures, mismatches);
  }

  /** Of each target the status, the title and the value that it is judged by. */
  private List<List<String>> targets(String document) {
    return Sql.query(
        published,
        row ->
            List.of(
                row.getString("shown_status"),
                row.getString("target_title"),
                row.getString("judged").isEmpty() ? NO_VALUE : row.getString("judged")),
        """
        select
            case status when 'reached' then '●' when 'on_course' then '▲' when 'unchanged' then '■'
            when 'behind' then '▼' when 'missed' then '✕' else '○' end || ' ' || status_text as shown_status,
            target_title,
            if(status = 'not_assessable' and value is not null, '', coalesce(value_text, '')) as judged,
        from mart.target_status
        where document_id = ? and is_headline
        order by document_order, target_order""",
        document);
  }

  /** Of each figure what it is, as it is printed, and ours. */
  private List<List<String>> figures(String document) {
    return Sql.query(
        published,
        row -> List.of(row.getString("what"), text(row, "published_value"), text(row, "ours")),
        """
        select what, published_value, coalesce(computed_value, official_value) as ours, decimals
        from mart.published_figure
        where document_id = ?
        order by figure_id, cell_number""",
        document);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    BigDecimal value = row.getBigDecimal(column);
    return value == null ? "" : DanishFormat.number(value, row.getInt("decimals"));
  }

  /** Each cell of a row on the page begins with what is wanted there; one of them names the row. */
  private static void compare(
      String slug,
      String chart,
      int name,
      List<List<String>> wanted,
      List<List<String>> shown,
      List<Mismatch> mismatches) {
    if (wanted.size() != shown.size()) {
      mismatches.add(
          new Mismatch(
              slug,
              chart,
              "viser %d rækker på siden, DuckDB har %d".formatted(shown.size(), wanted.size())));
      return;
    }
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < wanted.get(i).size(); j++) {
        String want = wanted.get(i).get(j);
        String first = shown.get(i).get(j).lines().findFirst().orElse("");
        if (!first.equals(want)) {
          mismatches.add(
              new Mismatch(
                  slug,
                  chart,
                  "viser »%s« ved »%s«, DuckDB har »%s«"
                      .formatted(first, wanted.get(i).get(name), want)));
        }
      }
    }
  }
}
