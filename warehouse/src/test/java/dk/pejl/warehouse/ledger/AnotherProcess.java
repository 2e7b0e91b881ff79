package dk.pejl.warehouse.ledger;

import dk.pejl.warehouse.database.DuckDb;
import dk.pejl.warehouse.database.DuckDbSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

/** A second JVM that holds a DuckDB file open for writing until it is told to let go. */
final class AnotherProcess implements AutoCloseable {
  private final Process process;

  private AnotherProcess(Process process) {
    this.process = process;
  }

  /** Starts one and returns when it holds {@code file}. */
  static AnotherProcess holding(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AnotherProcess.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (!"held".equals(out.readLine())) {
      process.destroyForcibly();
      throw new IOException("Cannot hold " + file + ": the other process ended");
    }
    return new AnotherProcess(process);
  }

  void release() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  public static void main(String... arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    Path temporary = Files.createTempDirectory(file.getParent(), "other");
    try (Connection connection = new DuckDb(DuckDbSettings.small(temporary)).openForWriting(file)) {
      System.out.println("held");
      System.out.flush();
      System.in.transferTo(OutputStream.nullOutputStream());
      System.out.println(connection.isClosed());
    }
  }
}
