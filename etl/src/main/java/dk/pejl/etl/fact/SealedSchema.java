package dk.pejl.etl.fact;

import dk.pejl.console.PejlException;
import dk.pejl.etl.staging.StagedDelivery;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What was sealed under an earlier contract is read by the one that stands: a column that is new
 * has no values there, and one of another type cannot be read.
 */
final class SealedSchema {
  private SealedSchema() {}

  /** Refuses what was staged with another type of a column of {@code schema}. */
  static void check(StagedDelivery staged, StructType schema) {
    StructType written = StructType.fromDDL(staged.step().result().schema());
    List<String> names = Arrays.asList(written.fieldNames());
    for (StructField field : schema.fields()) {
      if (names.contains(field.name()) && !type(written.apply(field.name())).equals(type(field))) {
        throw PejlException.wrongInput(
            "Cannot read what was staged and sealed of "
                + staged.extract()
                + ": its column "
                + field.name()
                + " is "
                + type(written.apply(field.name()))
                + " there and "
                + type(field)
                + " in the contract; give the column its old type, or a new one another name");
      }
    }
  }

  private static String type(StructField field) {
    return field.dataType().catalogString();
  }
}
