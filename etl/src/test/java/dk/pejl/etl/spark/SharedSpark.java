package dk.pejl.etl.spark;

import dk.pejl.console.PejlHome;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of a test JVM, with Pejl's own settings on two cores. */
public final class SharedSpark {
  private SharedSpark() {}

  /** The session; it lives as long as the JVM. */
  public static SparkSession session() {
    PejlHome home = new PejlHome(Path.of("target", "spark-home"));
    return SparkSession.builder()
        .config(SparkSettings.of(home, Map.of("PEJL_SPARK_MASTER", "local[2]")))
        .getOrCreate();
  }
}
