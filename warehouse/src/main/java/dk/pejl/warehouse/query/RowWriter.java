package dk.pejl.warehouse.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes all rows of a result in one format, as they come. */
@FunctionalInterface
interface RowWriter {
  void write(ResultSet rows, PrintWriter out) throws SQLException, IOException;
}
