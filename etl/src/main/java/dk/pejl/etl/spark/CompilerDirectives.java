package dk.pejl.etl.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Tells this JVM to compile the code that Spark generates, and what generates it, quickly and only
 * once: each query has code of its own, which runs for seconds, and the optimizing compiler takes
 * longer at it than it saves. All other code is compiled as ever. The result is the same.
 */
final class CompilerDirectives {
  private static final String QUICK =
      """
      [{
        match: [
          "org/apache/spark/sql/catalyst/expressions/GeneratedClass*.*",
          "org/codehaus/janino/*.*"
        ],
        c2: { Exclude: true }
      }]
      """;

  private CompilerDirectives() {}

  /** Adds the directives, if this JVM takes any; {@code folder} is for temporary files. */
  static void add(Path folder) {
    try {
      MBeanServer server = ManagementFactory.getPlatformMBeanServer();
      ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
      if (server.isRegistered(commands)) {
        Path file = Files.createTempFile(folder, "compiler-directives-", ".json");
        Files.writeString(file, QUICK);
        server.invoke(
            commands,
            "compilerDirectivesAdd",
            new Object[] {new String[] {"\"" + file + "\""}},
            new String[] {String[].class.getName()});
        Files.delete(file);
      }
    } catch (JMException | JMRuntimeException e) {
      // A JVM without such directives is slower at this, and as right.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }
}
