package dk.pejl.etl.night;

import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs {@code dk.pejl.etl.Main} in a JVM of its own, as the launcher does. */
final class ChildNight {
  static final Path SAMPLE = Path.of("src", "main", "resources", "sample", "inbox");
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final long POLL_MILLIS = 20;

  private final Path home;
  private final List<String> jvmOptions = new ArrayList<>();
  private final Map<String, String> environment = new TreeMap<>();

  ChildNight(Path home) {
    this.home = home;
  }

  /** How a child ended: its exit code, what it wrote, its peak memory and its processor time. */
  record Ended(int exitCode, String out, String err, long peakKilobytes, Duration cpu) {
    /** The objects that it printed with {@code --json}. */
    JsonNode json() {
      try {
        return Json.mapper().readTree(out);
      } catch (IOException e) {
        throw new UncheckedIOException("No JSON: " + out + err, e);
      }
    }
  }

  ChildNight jvm(String option) {
    jvmOptions.add(option);
    return this;
  }

  ChildNight env(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Ended run(String... arguments) {
    return runUntil(line -> false, arguments);
  }

  /** Runs until a line of progress matches, and then kills the child as {@code kill -9} does. */
  Ended runUntil(Predicate<String> kill, String... arguments) {
    try {
      Path out = Files.createTempFile(home.getParent(), "out", ".txt");
      Path err = Files.createTempFile(home.getParent(), "err", ".txt");
      Process process = start(out, err, arguments);
      long peak = 0;
      Duration cpu = Duration.ZERO;
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, peakKilobytes(process.pid()));
        cpu = process.info().totalCpuDuration().orElse(cpu);
        if (System.nanoTime() > end || Files.readString(err).lines().anyMatch(kill)) {
          process.destroyForcibly();
        }
      }
      return new Ended(
          process.exitValue(), Files.readString(out), Files.readString(err), peak, cpu);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private Process start(Path out, Path err, String... arguments) throws IOException {
    Path temporary = PejlHome.createPrivate(home.resolve("tmp"));
    PejlHome.createPrivate(home.resolve("logs"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Files.readAllLines(Path.of("jvm.options")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(command::add);
    command.addAll(jvmOptions);
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Dstderr.encoding=UTF-8");
    command.addAll(List.of("-cp", classPath(), "dk.pejl.etl.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PEJL_HOME", home.toString());
    builder.environment().putAll(environment);
    return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  private static String classPath() throws IOException {
    return jars().stream().map(Path::toString).collect(Collectors.joining(":"));
  }

  /** The module's jar and its libraries, in a fixed order. */
  static List<Path> jars() throws IOException {
    List<Path> jars = new ArrayList<>();
    jars.add(Path.of("target", "pejl-etl.jar").toAbsolutePath());
    try (Stream<Path> libraries = Files.list(Path.of("target", "lib"))) {
      libraries
          .filter(file -> file.toString().endsWith(".jar"))
          .map(Path::toAbsolutePath)
          .sorted()
          .forEach(jars::add);
    }
    return jars;
  }

  private static long peakKilobytes(long pid) {
    try (Stream<String> lines =
        Files.lines(Path.of("/proc", Long.toString(pid), "status"), StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /** Copies a folder, its links as links. */
  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()), LinkOption.NOFOLLOW_LINKS);
      }
    }
    return to;
  }
}
