package dk.pejl.server;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.console.PrivateFiles;
import dk.pejl.console.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A Python virtual environment that holds exactly what a lock file names, each package checked
 * against its hash. It is made once per lock file: a stamp with the lock's text says that it is
 * whole.
 */
public record PythonEnvironment(String name, Path folder, Path lock) {
  public PythonEnvironment {
    Objects.requireNonNull(name, "name is null");
    Objects.requireNonNull(folder, "folder is null");
    Objects.requireNonNull(lock, "lock is null");
  }

  /** A program of this environment, for instance {@code superset}. */
  public Path program(String program) {
    return folder.resolve("bin").resolve(program);
  }

  /** Whether the environment holds what the lock file names. */
  public boolean isInstalled() {
    try {
      return Files.exists(stamp()) && Files.mismatch(stamp(), lock) == -1;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Installs it, if that is not done.
   *
   * @param python the interpreter to make it from, 3.10-3.12
   * @param log receives what pip says
   */
  public void install(String python, Path log, Progress progress) {
    if (isInstalled()) {
      return;
    }
    Progress.Step step = progress.begin("Installerer " + name + " (kun første gang)");
    try {
      PejlHome.createPrivate(folder.getParent());
      Files.deleteIfExists(stamp());
      run(log, python, "-m", "venv", "--clear", folder.toString());
      run(
          log,
          program("python").toString(),
          "-m",
          "pip",
          "install",
          "--disable-pip-version-check",
          "--no-input",
          "--require-hashes",
          "--no-deps",
          "-r",
          lock.toString());
      PrivateFiles.write(stamp(), Files.readString(lock));
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot install " + name + ": " + e.getMessage(), e);
    }
    step.done("klar i " + folder);
  }

  private Path stamp() {
    return folder.resolve("pejl-lock.txt");
  }

  private void run(Path log, String... command) throws IOException {
    Process process =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    try {
      if (process.waitFor() != 0) {
        throw PejlException.outsideService(
            "Cannot install "
                + name
                + ": pip failed, see "
                + log
                + " (is a package index reachable?)");
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw PejlException.outsideService("Cannot install " + name + ": interrupted", e);
    }
  }
}
