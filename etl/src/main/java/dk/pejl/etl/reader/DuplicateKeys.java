package dk.pejl.etl.reader;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dk.pejl.etl.contract.Contract;
import dk.pejl.etl.contract.Mode;
import dk.pejl.etl.contract.Repeats;
import dk.pejl.etl.rule.DuplicateKeyRule;
import dk.pejl.etl.spark.ComparableColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;

/**
 * Holds the records whose key an earlier record of the delivery has, unless they are changes: these
 * may follow each other. For the rows of large deliveries, which are written before they are
 * compared; small ones are compared as they are read, see {@link UniqueRecords}.
 *
 * <p>Keys that repeat are rare, and to sort whole rows is dear. So only 64-bit hashes of the keys
 * are sorted, and rows are compared if their hashes are equal.
 */
public final class DuplicateKeys {
  /** With more hashes than this that repeat, all rows are compared. */
  static final int MOST_HASHES = 10_000;

  private static final String FIRST = "first_with_key";
  private static final String NUMBER = "number";
  private static final String VALUES = "values";

  private final Contract contract;
  private final Function<Column[], Column> hash;

  /** Compares deliveries of the extract that {@code contract} describes. */
  public DuplicateKeys(Contract contract) {
    this(contract, functions::xxhash64);
  }

  /** With another hash, which may be the same for different keys. */
  DuplicateKeys(Contract contract, Function<Column[], Column> hash) {
    this.contract = contract;
    this.hash = hash;
  }

  /**
   * All of {@code rows}, those with repeated keys held; nothing if no two keys look the same. The
   * rows are those of {@link DeliveryReader#readAll}, or what was written of them, and are read
   * anew for each look at them.
   */
  public Optional<Dataset<Row>> hold(Dataset<Row> rows) {
    if (!areLookedFor(contract)) {
      return Optional.empty();
    }
    Column keyHash = hash.apply(key(rows));
    Column isAccepted = col(SparkSchema.OUTCOME).equalTo("accepted");
    Dataset<Row> accepted = rows.filter(isAccepted);
    List<Long> repeated =
        RepeatedHashes.of(accepted.select(keyHash), accepted.count(), MOST_HASHES + 1);
    if (repeated.isEmpty()) {
      return Optional.empty();
    }
    Column isCandidate =
        repeated.size() > MOST_HASHES
            ? isAccepted
            : isAccepted.and(keyHash.isInCollection(repeated));
    return Optional.of(compared(rows.filter(isCandidate)).unionAll(rows.filter(not(isCandidate))));
  }

  private Column[] key(Dataset<Row> rows) {
    return Stream.concat(
            Stream.of(col(SparkSchema.DELIVERY)),
            contract.columns().key().stream().map(comparable(rows)))
        .toArray(Column[]::new);
  }

  private Dataset<Row> compared(Dataset<Row> accepted) {
    Column first =
        min(struct(col(SparkSchema.RECORD_NUMBER).as(NUMBER), values(accepted).as(VALUES)))
            .over(Window.partitionBy(key(accepted)));
    Column duplicate =
        col(SparkSchema.RECORD_NUMBER)
            .gt(col(FIRST).getField(NUMBER))
            .and(not(col(FIRST).getField(VALUES).eqNullSafe(values(accepted))));
    return accepted
        .withColumn(FIRST, first)
        .select(
            Arrays.stream(accepted.schema().fields())
                .map(field -> held(field.name(), field.dataType(), duplicate).as(field.name()))
                .toArray(Column[]::new));
  }

  static boolean areLookedFor(Contract contract) {
    return !contract.columns().key().isEmpty() && contract.terms().mode() != Mode.CHANGE;
  }

  /** Equal for records that may stand beside each other: never, or with all values the same. */
  private Column values(Dataset<Row> rows) {
    return contract.columns().repeats() == Repeats.HELD
        ? struct(col(SparkSchema.RECORD_NUMBER))
        : struct(
            contract.columns().staged().stream()
                .map(dk.pejl.etl.contract.Column::name)
                .map(comparable(rows))
                .toArray(Column[]::new));
  }

  private static Function<String, Column> comparable(Dataset<Row> rows) {
    return name -> ComparableColumn.of(rows.schema(), name);
  }

  private static Column held(String name, DataType type, Column duplicate) {
    return switch (name) {
      case SparkSchema.RECORD_NUMBER, SparkSchema.DELIVERY -> col(name);
      case SparkSchema.FINDINGS ->
          when(duplicate, concat(col(name), array(finding()))).otherwise(col(name));
      case SparkSchema.OUTCOME -> when(duplicate, lit("held")).otherwise(col(name));
      default -> when(duplicate, lit(null).cast(type)).otherwise(col(name));
    };
  }

  private static Column finding() {
    DuplicateKeyRule rule = new DuplicateKeyRule();
    return struct(
        lit(rule.code()).as("rule"),
        lit(rule.severity().code()).as("severity"),
        lit("").as("column"),
        format_string(rule.pattern(), col(FIRST).getField(NUMBER)).as("text"));
  }
}
