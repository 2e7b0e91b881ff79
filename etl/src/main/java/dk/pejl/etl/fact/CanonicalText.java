package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_entries;
import static org.apache.spark.sql.functions.transform;

import org.apache.spark.sql.Column;

/** Maps as text that is equal if and only if the maps are. */
final class CanonicalText {
  private CanonicalText() {}

  /** {@code key=value;key=value}, by key; empty for an empty map. */
  static Column of(Column map) {
    return array_join(
        transform(
            array_sort(map_entries(map)),
            entry -> concat(entry.getField("key"), lit("="), entry.getField("value"))),
        ";");
  }
}
