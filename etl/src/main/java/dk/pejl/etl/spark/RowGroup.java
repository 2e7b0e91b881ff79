package dk.pejl.etl.spark;

import static org.apache.spark.sql.functions.struct;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.sql.types.StructType;

/**
 * Rows that agree in what they are grouped by, counted and hashed. It is one pass of plain Java: an
 * aggregate of Spark's own is generated and compiled for each query, and takes longer at that than
 * at the rows.
 *
 * @param by what the rows agree in
 * @param rows how many they are, never 0
 * @param digest the sum of the rows' 64-bit hashes, which does not depend on their order
 */
public record RowGroup(Row by, long rows, long digest) {
  private static final long SEED = 42;

  /** The groups of {@code rows} by {@code by}; {@code hashed} are the columns that are hashed. */
  public static List<RowGroup> of(Dataset<Row> rows, List<Column> by, StructType hashed) {
    List<Column> parts = new ArrayList<>();
    for (String name : hashed.fieldNames()) {
      parts.add(ComparableColumn.of(hashed, name).as(name));
    }
    Dataset<Row> halves =
        rows.select(
            struct(by.toArray(Column[]::new)).as("group"),
            struct(parts.toArray(Column[]::new)).as("row"));
    StructType group = (StructType) halves.schema().apply("group").dataType();
    Map<UnsafeRow, Tally> all = new HashMap<>();
    halves
        .queryExecution()
        .toRdd()
        .toJavaRDD()
        .mapPartitions(new Count(group.size(), parts.size()))
        .collect()
        .forEach(part -> part.forEach((key, tally) -> all.merge(key, tally, Tally::plus)));
    List<RowGroup> groups = new ArrayList<>();
    all.forEach(
        (key, tally) ->
            groups.add(
                new RowGroup(
                    (Row) CatalystTypeConverters.convertToScala(key, group),
                    tally.rows,
                    tally.digest)));
    return groups;
  }

  /** The digest of {@code rows} rows whose hashes add up to {@code sum}. */
  public static String digest(long rows, long sum) {
    return rows + "-" + Long.toUnsignedString(sum);
  }

  private record Tally(long rows, long digest) implements Serializable {
    Tally plus(Tally other) {
      return new Tally(rows + other.rows, digest + other.digest);
    }
  }

  /** Counts one partition, whose rows hold two structs as Spark has them in memory. */
  private record Count(int grouped, int hashed)
      implements FlatMapFunction<Iterator<InternalRow>, Map<UnsafeRow, Tally>> {
    @Override
    public Iterator<Map<UnsafeRow, Tally>> call(Iterator<InternalRow> rows) {
      Map<UnsafeRow, long[]> sums = new HashMap<>();
      while (rows.hasNext()) {
        InternalRow halves = rows.next();
        UnsafeRow key = (UnsafeRow) halves.getStruct(0, grouped);
        long[] sum = sums.get(key);
        if (sum == null) {
          sum = new long[2];
          sums.put(key.copy(), sum);
        }
        sum[0]++;
        sum[1] += hash((UnsafeRow) halves.getStruct(1, hashed));
      }
      Map<UnsafeRow, Tally> tallies = new HashMap<>();
      sums.forEach((key, sum) -> tallies.put(key, new Tally(sum[0], sum[1])));
      return List.of(tallies).iterator();
    }

    private static long hash(UnsafeRow row) {
      return XXH64.hashUnsafeWords(
          row.getBaseObject(), row.getBaseOffset(), row.getSizeInBytes(), SEED);
    }
  }
}
