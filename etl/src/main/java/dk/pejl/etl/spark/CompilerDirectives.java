package dk.pejl.etl.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
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

  /**
   * Adds the directives; {@code folder} is for temporary files.
   *
   * @return whether this JVM takes any; one that does not is slower at this, and as right
   */
  static boolean add(Path folder) {
    try {
      MBeanServer server = ManagementFactory.getPlatformMBeanServer();
      ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
      return server.isRegistered(commands) && add(server, commands, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + folder + ": " + e.getMessage(), e);
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException("Cannot name the JVM's commands: " + e.getMessage(), e);
    }
  }

  private static boolean add(MBeanServer server, ObjectName commands, Path folder)
      throws IOException {
    Path file = Files.createTempFile(folder, "compiler-directives-", ".json");
    try {
      Files.writeString(file, QUICK);
      Object[] arguments = {new String[] {"\"" + file + "\""}};
      String[] types = {String[].class.getName()};
      server.invoke(commands, "compilerDirectivesAdd", arguments, types);
      return true;
    } catch (JMException | JMRuntimeException e) {
      return false;
    } finally {
      Files.delete(file);
    }
  }
}
