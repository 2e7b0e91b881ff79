package dk.pejl.etl.spark;

import dk.pejl.console.PejlHome;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import scala.util.Properties;

/**
 * All settings that Pejl gives Spark. A system property {@code spark.*} goes before them, and for
 * the master the variable {@code PEJL_SPARK_MASTER} before {@code local[*]}.
 */
final class SparkSettings {
  /** Input of at most this many bytes is one task. */
  static final String SMALL_BYTES = "spark.pejl.small-bytes";

  /** Deliveries are split into pieces of at least this many bytes. */
  static final String SPLIT_BYTES = "spark.pejl.split-bytes";

  private static final Pattern LOCAL_CLUSTER =
      Pattern.compile("local-cluster\\[\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*(\\d+)\\s*]");

  private SparkSettings() {}

  static SparkConf of(PejlHome home, Map<String, String> environment) {
    SparkConf settings = new SparkConf();
    settings.setIfMissing("spark.app.name", "pejl");
    settings.setIfMissing(
        "spark.master", environment.getOrDefault("PEJL_SPARK_MASTER", "local[*]"));
    onThisMachineOnly(settings);
    forLocalCluster(settings);
    forSmallAndLarge(settings);
    files(settings, home);
    return settings;
  }

  private static void onThisMachineOnly(SparkConf settings) {
    settings.setIfMissing("spark.ui.enabled", "false");
    settings.setIfMissing("spark.ui.showConsoleProgress", "false");
    settings.setIfMissing("spark.driver.host", "127.0.0.1");
    settings.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
  }

  /**
   * Of local-cluster[workers,cores,megabytes], an executor has all of its worker's memory. Workers
   * start executors without Spark's own scripts, which would tell them the version of Scala.
   */
  private static void forLocalCluster(SparkConf settings) {
    Matcher cluster = LOCAL_CLUSTER.matcher(settings.get("spark.master"));
    if (cluster.matches()) {
      settings.setIfMissing("spark.executor.memory", cluster.group(1) + "m");
      settings.setIfMissing(
          "spark.executorEnv.SPARK_SCALA_VERSION",
          Properties.versionNumberString().replaceFirst("^(\\d+\\.\\d+).*", "$1"));
    }
  }

  /**
   * Shuffles begin with few partitions and are merged until one holds about a Parquet file. Rows
   * that stand together by person are joined by person and more without moving them again.
   */
  private static void forSmallAndLarge(SparkConf settings) {
    settings.setIfMissing(SMALL_BYTES, String.valueOf(4L << 20));
    settings.setIfMissing(SPLIT_BYTES, String.valueOf(32L << 20));
    settings.setIfMissing("spark.sql.shuffle.partitions", "4");
    settings.setIfMissing("spark.sql.requireAllClusterKeysForCoPartition", "false");
    settings.setIfMissing("spark.sql.adaptive.coalescePartitions.parallelismFirst", "false");
    settings.setIfMissing("spark.sql.adaptive.advisoryPartitionSizeInBytes", "128m");
  }

  private static void files(SparkConf settings, PejlHome home) {
    String temporary = home.path().resolve("tmp").toString();
    settings.setIfMissing("spark.local.dir", temporary);
    settings.setIfMissing("spark.sql.warehouse.dir", temporary + "/spark-warehouse");
    settings.setIfMissing("spark.sql.session.timeZone", "UTC");
    settings.setIfMissing("spark.sql.parquet.compression.codec", "zstd");
    settings.setIfMissing("spark.sql.maxConcurrentOutputFileWriters", "4");
    // Folders are listed here and not by a job of their own, up to so many.
    settings.setIfMissing("spark.sql.sources.parallelPartitionDiscovery.threshold", "2000");
    settings.setIfMissing("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
    settings.setIfMissing("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "2");
    settings.setIfMissing("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
  }
}
