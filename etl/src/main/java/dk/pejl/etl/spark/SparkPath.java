package dk.pejl.etl.spark;

import java.net.URI;
import org.apache.hadoop.fs.Path;

/** Locations as Spark takes them: decoded, so that a blank in a folder's name stays one. */
public final class SparkPath {
  private SparkPath() {}

  /** The path that {@code location} stands for. */
  public static String of(URI location) {
    return new Path(location).toString();
  }
}
