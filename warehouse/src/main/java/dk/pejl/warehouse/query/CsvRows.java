package dk.pejl.warehouse.query;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV that a Danish Excel opens as it is: a byte order mark, without which it does not read UTF-8,
 * semicolons, decimal commas, a heading, and quotes only where they are needed. An empty field is a
 * missing value.
 */
final class CsvRows implements RowWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public void write(ResultSet rows, PrintWriter out) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    List<String> fields = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      fields.add(quoted(columns.getColumnLabel(i)));
    }
    out.print(BYTE_ORDER_MARK);
    out.println(String.join(";", fields));
    while (rows.next()) {
      fields.clear();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        fields.add(field(rows.getObject(i)));
      }
      out.println(String.join(";", fields));
    }
  }

  private static String field(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString().replace('.', ',');
    }
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).toPlainString().replace('.', ',');
    }
    return quoted(value.toString());
  }

  private static String quoted(String text) {
    if (text.isEmpty() || text.matches("(?s).*[;\"\r\n].*")) {
      return '"' + text.replace("\"", "\"\"") + '"';
    }
    return text;
  }
}
