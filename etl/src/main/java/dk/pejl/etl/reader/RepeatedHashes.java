package dk.pejl.etl.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import scala.Tuple2;

/**
 * Finds the numbers that stand more than once among many. They are dealt out by their remainder, in
 * blocks, and each share is sorted in one array: a few bytes for each number are moved, and no row.
 */
final class RepeatedHashes {
  /** About how many numbers are in a share: a task holds a few times four megabytes. */
  private static final long SHARE = 1 << 19;

  private static final int BLOCK = 1 << 12;

  private RepeatedHashes() {}

  /**
   * The numbers that stand more than once among {@code hashes}, a column of {@code count} numbers
   * that are spread evenly; of very many only {@code most} for each half million numbers.
   */
  static List<Long> of(Dataset<Row> hashes, long count, int most) {
    int shares = Math.toIntExact(count / SHARE + 1);
    return hashes
        .queryExecution()
        .toRdd()
        .toJavaRDD()
        .mapPartitionsToPair(new Deal(shares))
        .partitionBy(new HashPartitioner(shares))
        .values()
        .mapPartitions(new Find(most))
        .collect();
  }

  /** Deals out the numbers of one partition in blocks, as each fills. */
  private record Deal(int shares)
      implements PairFlatMapFunction<Iterator<InternalRow>, Integer, long[]> {
    @Override
    public Iterator<Tuple2<Integer, long[]>> call(Iterator<InternalRow> rows) {
      return new Blocks(rows, shares);
    }
  }

  private static final class Blocks implements Iterator<Tuple2<Integer, long[]>> {
    private final Iterator<InternalRow> rows;
    private final long[][] open;
    private final int[] filled;
    private int next;

    Blocks(Iterator<InternalRow> rows, int shares) {
      this.rows = rows;
      this.open = new long[shares][BLOCK];
      this.filled = new int[shares];
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext() || next < open.length;
    }

    /** A block that is full; at the end what is left of each share. */
    @Override
    public Tuple2<Integer, long[]> next() {
      while (rows.hasNext()) {
        long hash = rows.next().getLong(0);
        int share = (int) Long.remainderUnsigned(hash, open.length);
        open[share][filled[share]++] = hash;
        if (filled[share] == BLOCK) {
          return new Tuple2<>(share, taken(share));
        }
      }
      return new Tuple2<>(next, taken(next++));
    }

    private long[] taken(int share) {
      long[] block = Arrays.copyOf(open[share], filled[share]);
      filled[share] = 0;
      return block;
    }
  }

  /** Sorts one share, in which equal numbers are neighbours then. */
  private record Find(int most) implements FlatMapFunction<Iterator<long[]>, Long> {
    @Override
    public Iterator<Long> call(Iterator<long[]> blocks) {
      long[] all = joined(blocks);
      Arrays.sort(all);
      List<Long> found = new ArrayList<>();
      for (int i = 1; i < all.length && found.size() < most; i++) {
        boolean isRepeated = all[i] == all[i - 1];
        if (isRepeated && (i == 1 || all[i] != all[i - 2])) {
          found.add(all[i]);
        }
      }
      return found.iterator();
    }

    private static long[] joined(Iterator<long[]> blocks) {
      long[] all = new long[BLOCK];
      int length = 0;
      while (blocks.hasNext()) {
        long[] block = blocks.next();
        if (length + block.length > all.length) {
          length = twiceAtMost(all, length);
          all = Arrays.copyOf(all, Math.max(all.length, 2 * (length + block.length)));
        }
        System.arraycopy(block, 0, all, length, block.length);
        length += block.length;
      }
      return Arrays.copyOf(all, length);
    }

    /** Sorts, and keeps of each number two: the array grows with how many differ. */
    private static int twiceAtMost(long[] all, int length) {
      Arrays.sort(all, 0, length);
      int kept = 0;
      for (int i = 0; i < length; i++) {
        if (kept < 2 || all[i] != all[kept - 2]) {
          all[kept++] = all[i];
        }
      }
      return kept;
    }
  }
}
