package dk.pejl.dashboards.asset;

import dk.pejl.warehouse.database.Sql;
import dk.pejl.warehouse.indicator.Indicator;
import dk.pejl.warehouse.indicator.IndicatorCatalogue;
import dk.pejl.warehouse.register.Document;
import dk.pejl.warehouse.register.Register;
import java.nio.file.Path;
import java.sql.Connection;

/** The documents and indicators that Pejl ships, for a published file that a test makes. */
public final class ShippedContent {
  private ShippedContent() {}

  /** Adds them to the dimensions of {@code published}. */
  public static void addTo(Connection published) {
    for (Document document : Register.load(Path.of("none")).documents()) {
      Sql.update(
          published,
          """
          insert into dim.document (document_id, sort_order, title, short_title, kind, kind_title)
          values (?, ?, ?, ?, ?, ?)""",
          document.id(),
          document.sortOrder(),
          document.title(),
          document.shortTitle(),
          document.kind().code(),
          document.kind().title());
    }
    for (Indicator one : IndicatorCatalogue.load().all()) {
      Sql.update(
          published,
          """
          insert into dim.indicator (
              indicator_id, kind, title, unit, unit_title, decimals, better, rollup, judged_by,
              maturity_months, maturity_days, route, disclosure
          )
          values (?, ?, ?, ?, ?, ?, ?, '', '', 0, 0, '', '')""",
          one.id(),
          one.kind().code(),
          one.title(),
          one.unit().code(),
          one.unit().title(),
          one.decimals(),
          one.better().code());
    }
  }
}
