package dk.pejl.etl.spark;

import dk.pejl.console.PejlHome;
import dk.pejl.console.Progress;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * Spark, started by the first step that needs it. While none does, nothing of it runs. Not
 * thread-safe.
 */
public final class SparkEngine implements AutoCloseable {
  private final PejlHome home;
  private final Map<String, String> environment;
  private final Progress progress;
  private SparkSession session;

  public SparkEngine(PejlHome home, Map<String, String> environment, Progress progress) {
    this.home = home;
    this.environment = environment;
    this.progress = progress;
  }

  /** The one session of this engine. */
  public SparkSession session() {
    if (session == null) {
      Progress.Step step = progress.begin("Starter Spark");
      CompilerDirectives.add(PejlHome.createPrivate(home.path().resolve("tmp")));
      session = SparkSession.builder().config(SparkSettings.of(home, environment)).getOrCreate();
      step.done(session.sparkContext().master());
    }
    return session;
  }

  /** Whether a step has needed Spark. */
  public boolean isStarted() {
    return session != null;
  }

  @Override
  public void close() {
    if (session != null) {
      session.stop();
      session = null;
      // The heap shrinks: what builds the release takes its memory outside it.
      System.gc();
    }
  }
}
