package dk.pejl.etl.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How Spark takes on a piece of work by its size. Small work is one task, and interpreted: to
 * compile each of its queries would cost more than to run them. The result is the same.
 */
public enum Workload {
  /** One task. */
  SMALL,
  /** As many tasks as the data asks for. */
  LARGE;

  /** How to take on {@code bytes} of input, in this session from now on. */
  public static Workload begin(SparkSession spark, long bytes) {
    Workload workload = bytes <= setting(spark, SparkSettings.SMALL_BYTES) ? SMALL : LARGE;
    String isLarge = String.valueOf(workload == LARGE);
    spark.conf().set("spark.sql.codegen.wholeStage", isLarge);
    spark
        .conf()
        .set("spark.sql.codegen.factoryMode", workload == LARGE ? "FALLBACK" : "NO_CODEGEN");
    // What is shuffled is known to be little: to plan again after each shuffle gains nothing.
    spark.conf().set("spark.sql.adaptive.enabled", isLarge);
    return workload;
  }

  /** Deliveries are split into pieces of at least this many bytes. */
  public static long splitBytes(SparkSession spark) {
    return setting(spark, SparkSettings.SPLIT_BYTES);
  }

  private static long setting(SparkSession spark, String name) {
    return Long.parseLong(spark.conf().get(name));
  }

  /** The rows in one task if the work is small, so that nothing is shuffled. */
  public Dataset<Row> gathered(Dataset<Row> rows) {
    return this == SMALL ? rows.coalesce(1) : rows;
  }
}
