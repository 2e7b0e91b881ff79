package dk.pejl.etl.spark;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.map_entries;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;

/**
 * Columns to compare, group and hash by. Spark does none of it to maps; to their entries it does.
 */
public final class ComparableColumn {
  private ComparableColumn() {}

  /** The column {@code name}, or the sorted entries of a map. */
  public static Column of(StructType schema, String name) {
    return schema.apply(name).dataType() instanceof MapType
        ? array_sort(map_entries(col(name)))
        : col(name);
  }
}
