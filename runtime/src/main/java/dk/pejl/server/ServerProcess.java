package dk.pejl.server;

import dk.pejl.console.PejlException;
import dk.pejl.console.PrivateFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that outlives the command that starts it: a process group of its own, known by a file
 * with its number and start time, so that only the process that Pejl started is ever stopped.
 */
public record ServerProcess(String name, Path pidFile, Path log) {
  private static final String DETACH =
      "import os,sys; os.setsid(); os.execvp(sys.argv[1], sys.argv[1:])";

  private static final Duration LAST_WORDS = Duration.ofSeconds(3);

  public ServerProcess {
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(pidFile, "pidFile is null");
    Objects.requireNonNull(log, "log is null");
  }

  /**
   * Starts {@code command} with exactly {@code environment}, unless it runs already.
   *
   * @param python a Python that starts the process group; any version 3
   */
  public void start(
      String python, List<String> command, Path folder, Map<String, String> environment) {
    if (isRunning()) {
      return;
    }
    List<String> detached = new ArrayList<>(List.of(python, "-c", DETACH));
    detached.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(detached)
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
      PrivateFiles.write(pidFile, process.pid() + " " + started + "\n");
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot start " + name + ": " + e.getMessage(), e);
    }
  }

  /** Whether the process that Pejl started still runs. */
  public boolean isRunning() {
    return find().isPresent();
  }

  /** The process that Pejl started, if it still runs. */
  public Optional<ProcessHandle> find() {
    try {
      String[] parts = Files.readString(pidFile).strip().split(" ");
      long started = Long.parseLong(parts[1]);
      return ProcessHandle.of(Long.parseLong(parts[0]))
          .filter(ProcessHandle::isAlive)
          .filter(
              handle ->
                  handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L) == started);
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /**
   * Asks the process to end, as it ends its own workers best itself, and waits up to {@code
   * patience}; then ends it and all that it started, also what made a session of its own. What a
   * process that died before has left in its group is ended too.
   *
   * @return whether it had to be ended by force
   */
  public boolean stop(Duration patience) {
    Optional<ProcessHandle> running = find();
    boolean forced = false;
    if (running.isPresent()) {
      running.get().destroy();
      forced = !ended(running.get(), patience);
      if (forced) {
        endFamily(running.get());
      }
    }
    endGroup();
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot delete " + pidFile + ": " + e.getMessage(), e);
    }
    return forced;
  }

  /** Asks once more, so that each can tidy up, then kills. */
  private static void endFamily(ProcessHandle leader) {
    List<ProcessHandle> family = new ArrayList<>(leader.descendants().toList());
    family.add(leader);
    family.forEach(ProcessHandle::destroy);
    Instant latest = Instant.now().plus(LAST_WORDS);
    for (ProcessHandle process : family) {
      Duration left = Duration.between(Instant.now(), latest);
      ended(process, left.isNegative() ? Duration.ZERO : left);
      process.destroyForcibly();
    }
  }

  /**
   * A group keeps its number until its last member has ended, so as long as no process has that
   * number for its own, the group is the one that Pejl made.
   */
  private void endGroup() {
    OptionalLong group = started();
    if (group.isPresent() && ProcessHandle.of(group.getAsLong()).isEmpty()) {
      kill("KILL", "-" + group.getAsLong());
    }
  }

  private OptionalLong started() {
    try {
      return OptionalLong.of(Long.parseLong(Files.readString(pidFile).strip().split(" ")[0]));
    } catch (IOException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private static boolean ended(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A process that has ended is no fault. */
  private void kill(String signal, String target) {
    try {
      new ProcessBuilder("kill", "-" + signal, "--", target)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot stop " + name + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
