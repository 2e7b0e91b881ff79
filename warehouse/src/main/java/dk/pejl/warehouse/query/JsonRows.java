package dk.pejl.warehouse.query;

import com.fasterxml.jackson.core.JsonGenerator;
import dk.pejl.console.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** An array of objects, one a row; numbers and booleans as such, everything else as text. */
final class JsonRows implements RowWriter {
  @Override
  public void write(ResultSet rows, PrintWriter out) throws SQLException, IOException {
    ResultSetMetaData columns = rows.getMetaData();
    JsonGenerator json = Json.mapper().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartArray();
    while (rows.next()) {
      json.writeStartObject();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        json.writeFieldName(columns.getColumnLabel(i));
        value(json, rows.getObject(i));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.flush();
    out.println();
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else if (value instanceof BigDecimal decimal) {
      json.writeNumber(decimal);
    } else if (value instanceof BigInteger integer) {
      json.writeNumber(integer);
    } else if (value instanceof Integer || value instanceof Long || value instanceof Short) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }
}
