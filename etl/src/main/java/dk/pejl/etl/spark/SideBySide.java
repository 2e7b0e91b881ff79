package dk.pejl.etl.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;

/**
 * Does independent pieces of work beside each other, each thread with settings of its own: small
 * work is one task, and alone it would leave the other cores idle.
 */
public final class SideBySide {
  /** More would hold more results at once, and the driver has little memory. */
  private static final int MOST = 4;

  private final SparkSession spark;

  public SideBySide(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Does all {@code pieces} and waits for them. The first fault stops what has not begun and is
   * thrown when the rest has ended.
   */
  public <T> void each(List<T> pieces, Work<T> work) {
    int threads = Math.max(1, Math.min(MOST, spark.sparkContext().defaultParallelism()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (T piece : pieces) {
        futures.add(pool.submit(() -> run(piece, work)));
      }
      await(futures, future -> pool.shutdownNow());
    } finally {
      pool.shutdownNow();
    }
  }

  private <T> void run(T piece, Work<T> work) {
    SparkSession own = spark.newSession();
    SparkSession.setActiveSession(own);
    try {
      work.on(own, piece);
    } finally {
      SparkSession.clearActiveSession();
    }
  }

  private static void await(List<Future<?>> futures, Consumer<Future<?>> stop) {
    for (Future<?> future : futures) {
      try {
        future.get();
      } catch (ExecutionException e) {
        stop.accept(future);
        throw e.getCause() instanceof RuntimeException fault
            ? fault
            : new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        stop.accept(future);
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while Spark works", e);
      }
    }
  }

  /** What is done with a piece in a session. */
  @FunctionalInterface
  public interface Work<T> {
    void on(SparkSession session, T piece);
  }
}
