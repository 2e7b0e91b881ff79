package dk.pejl.schedules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.pejl.console.CommandLines;
import dk.pejl.console.Json;
import dk.pejl.console.Pause;
import dk.pejl.console.Progress;
import dk.pejl.server.Ports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Real Airflow in a home of its own. {@code PEJL_ROOT} is a folder whose {@code pejl} is a script:
 * it notes its arguments and environment, and ends as {@link #nextCodes} says.
 */
final class LiveAirflow {
  private static final String LAUNCHER =
      """
      #!/bin/sh
      echo "$@" >> "$PEJL_HOME/calls"
      env | sed 's/=.*//' | sort > "$PEJL_HOME/environment"
      echo "this is $1"
      [ "$1" != transform ] || echo '[ { "run_id" : "20261124T031500-00aa" } ]'
      [ "$1 ${2:-}" != "fetch --list" ] || echo '[ { "id" : "inbox" }, { "id" : "folk1a" } ]'
      part=$1
      [ "${2:-}" != --source ] || part=$1:$3
      [ ! -f "$PEJL_HOME/sleep-$1" ] || { echo $$ > "$PEJL_HOME/sleeper"; sleep 600; }
      codes="$PEJL_HOME/codes-$part"
      [ -s "$codes" ] || exit 0
      code=$(head -n 1 "$codes")
      sed 1d "$codes" > "$codes.rest" && mv "$codes.rest" "$codes"
      exit "$code"
      """;

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();
  private String output = "";
  private String told = "";

  LiveAirflow(Path folder) throws IOException {
    Path checkout = Path.of("..").toAbsolutePath().normalize();
    Path root = Files.createDirectories(folder.resolve("root"));
    home = Files.createDirectories(folder.resolve("home"));
    for (String part : List.of("dags", "dags/pejl_tasks", "server")) {
      copy(checkout.resolve("schedules").resolve(part), root.resolve("schedules").resolve(part));
    }
    Path launcher = Files.writeString(root.resolve("pejl"), LAUNCHER);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
    environment.putAll(System.getenv());
    environment.putIfAbsent("PEJL_VENVS", checkout.resolve(".pejl/venv").toString());
    environment.put("PEJL_HOME", home.toString());
    environment.put("PEJL_ROOT", root.toString());
    environment.put("PEJL_AIRFLOW_PORT", Integer.toString(Ports.anyFree()));
    environment.put("PEJL_RETRY_SECONDS", "1");
    environment.put("A_SECRET_OF_THE_SHELL", "x");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /** Runs {@code ./pejl schedules} with {@code arguments}; answers with the exit code. */
  int run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Context context =
        new Context(
            environment,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            errors,
            new Progress(errors, Clock.systemUTC()),
            Clock.systemUTC(),
            Pause.real());
    int code = CommandLines.run(Main.commands(context), arguments);
    output = out.toString(StandardCharsets.UTF_8);
    told = err.toString(StandardCharsets.UTF_8);
    return code;
  }

  /** What the last command wrote to standard output. */
  String output() {
    return output;
  }

  /** What the last command told people on the way. */
  String told() {
    return told;
  }

  JsonNode json() {
    try {
      return Json.mapper().readTree(output);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(output, e);
    }
  }

  /**
   * The codes that {@code ./pejl part} ends with, one call after the other; then 0. Fetching one
   * source is the part {@code fetch:source}.
   */
  void nextCodes(String part, int... codes) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int code : codes) {
      lines.append(code).append('\n');
    }
    Files.writeString(home.resolve("codes-" + part), lines);
  }

  /** From now on {@code ./pejl part} takes ten minutes. */
  void sleepIn(String part) throws IOException {
    Files.createFile(home.resolve("sleep-" + part));
  }

  /** The calls of {@code ./pejl} since this was asked last. */
  List<String> takeCalls() throws IOException {
    Path calls = home.resolve("calls");
    List<String> taken = Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    Files.deleteIfExists(calls);
    return taken;
  }

  Path file(String name) {
    return home.resolve(name);
  }

  String setting(String name) {
    return environment.get(name);
  }

  /** All processes of this Airflow. */
  List<ProcessHandle> processes() throws IOException {
    List<ProcessHandle> processes = new ArrayList<>();
    for (String part : List.of("api-server", "scheduler", "dag-processor")) {
      String pid = Files.readString(home.resolve("airflow/run/" + part + ".pid")).split(" ")[0];
      ProcessHandle leader = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
      Stream.concat(Stream.of(leader), leader.descendants()).forEach(processes::add);
    }
    return processes;
  }
}
