package dk.pejl.etl.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A hash of a set of rows that does not depend on their order. */
public final class RowDigest {
  private RowDigest() {}

  /** An aggregate: the sum of the rows' hashes, or null without rows. */
  public static Column of(StructType schema) {
    List<Column> parts = new ArrayList<>();
    for (StructField field : schema.fields()) {
      parts.add(ComparableColumn.of(schema, field.name()));
      parts.add(col(field.name()).isNull());
    }
    parts.add(lit(0));
    return sum(xxhash64(parts.toArray(Column[]::new)).cast("decimal(20,0)"));
  }
}
