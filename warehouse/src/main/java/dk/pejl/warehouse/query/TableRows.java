package dk.pejl.warehouse.query;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.TextTable;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;

/** A table for people: Danish numbers and dates, and no more rows than one can read. */
final class TableRows implements RowWriter {
  private static final int MOST_ROWS = 200;

  @Override
  public void write(ResultSet rows, PrintWriter out) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    String[] headings = new String[columns.getColumnCount()];
    for (int i = 0; i < headings.length; i++) {
      headings[i] = columns.getColumnLabel(i + 1);
    }
    TextTable table = new TextTable(headings);
    long count = 0;
    while (rows.next()) {
      if (count++ < MOST_ROWS) {
        Object[] cells = new Object[headings.length];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = cell(rows.getObject(i + 1));
        }
        table.add(cells);
      }
    }
    out.print(table.text());
    out.println(
        count > MOST_ROWS
            ? "De første " + MOST_ROWS + " af " + count + " rækker; --csv og --json giver alle"
            : count + (count == 1 ? " række" : " rækker"));
  }

  private static Object cell(Object value) {
    if (value instanceof BigDecimal decimal) {
      BigDecimal plain = decimal.stripTrailingZeros();
      return DanishFormat.number(decimal, Math.max(0, plain.scale()));
    }
    if (value instanceof LocalDate date) {
      return DanishFormat.date(date);
    }
    if (value instanceof Date date) {
      return DanishFormat.date(date.toLocalDate());
    }
    return value;
  }
}
