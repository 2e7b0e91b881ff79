package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.row_number;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Operation;
import dk.pejl.etl.spark.ComparableColumn;
import dk.pejl.etl.staging.StagedDelivery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the slots of an extract of changes show: of each key its newest record, by the order of the
 * deliveries and the record's number, unless that one deletes it.
 */
final class ChangedRecords {
  private static final String FINGERPRINT = "_fingerprint";
  private static final String SLOT = "_slot";
  private static final String POSITION = "_position";
  private static final String AGE = "_age";
  private static final StructType ORDER =
      new StructType()
          .add(FINGERPRINT, DataTypes.StringType, false)
          .add(SLOT, DataTypes.StringType, false)
          .add(POSITION, DataTypes.IntegerType, false);

  private final SparkSession spark;
  private final Contract contract;

  ChangedRecords(SparkSession spark, Contract contract) {
    this.spark = spark;
    this.contract = contract;
  }

  /**
   * The rows that count.
   *
   * @param rows read from the folders of {@code deliveries}
   * @param deliveries in the order of their slots; where one stands twice, its last place counts
   */
  Dataset<Row> state(Dataset<Row> rows, List<StagedDelivery> deliveries) {
    Column[] sameKey =
        Stream.concat(
                Stream.of(col(SLOT)),
                contract.columns().key().stream()
                    .map(name -> ComparableColumn.of(rows.schema(), name)))
            .toArray(Column[]::new);
    Column age =
        row_number()
            .over(
                Window.partitionBy(sameKey)
                    .orderBy(col(POSITION).desc(), col("record_number").desc()));
    return rows.withColumn(FINGERPRINT, fingerprint())
        .join(broadcast(order(deliveries)), FINGERPRINT)
        .withColumn(AGE, age)
        .where(col(AGE).equalTo(1).and(not(deletes(contract.terms().operation()))))
        .drop(FINGERPRINT, SLOT, POSITION, AGE);
  }

  /** A staged delivery's folder is named after its fingerprint. */
  private static Column fingerprint() {
    return regexp_extract(col("_metadata.file_path"), "/([0-9a-f]{32})/outcome=accepted/", 1);
  }

  private static Column deletes(Operation operation) {
    return coalesce(
        col(operation.column()).isin((Object[]) operation.delete().toArray(String[]::new)),
        lit(false));
  }

  private Dataset<Row> order(List<StagedDelivery> deliveries) {
    Map<String, Row> order = new LinkedHashMap<>();
    for (int position = 0; position < deliveries.size(); position++) {
      StagedDelivery delivery = deliveries.get(position);
      String fingerprint = delivery.step().key().fingerprint().value();
      order.put(fingerprint, RowFactory.create(fingerprint, delivery.slot(), position));
    }
    return spark.createDataFrame(List.copyOf(order.values()), ORDER);
  }
}
