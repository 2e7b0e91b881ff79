package dk.pejl.console;

import java.io.PrintWriter;
import picocli.CommandLine;

/**
 * Runs a picocli command as Pejl does everywhere: faults become one sentence on standard error and
 * an {@link ExitCode}; {@code PEJL_DEBUG=1} adds the stack trace.
 */
public final class CommandLines {
  private CommandLines() {}

  /** Runs {@code command} with {@code arguments} and returns the exit code. */
  public static int run(Object command, String... arguments) {
    CommandLine line = new CommandLine(command);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler(CommandLines::explain);
    return line.execute(arguments);
  }

  private static int explain(Exception fault, CommandLine line, CommandLine.ParseResult arguments) {
    PrintWriter err = line.getErr();
    if ("1".equals(System.getenv("PEJL_DEBUG"))) {
      fault.printStackTrace(err);
    }
    if (fault instanceof PejlException known) {
      err.println(known.getMessage());
      return known.exitCode().code();
    }
    if (isFullDisk(fault)) {
      err.println("Disken er fuld: " + fault.getMessage());
      err.println("Gør plads, og kør igen; det, der er udgivet, er urørt.");
      return ExitCode.OUTSIDE_SERVICE.code();
    }
    err.println("Uventet fejl i Pejl: " + fault);
    err.println("Kør igen med PEJL_DEBUG=1 for at se, hvor den opstod.");
    return ExitCode.BUG.code();
  }

  /** The words are the operating system's, which Java, Spark and DuckDB pass on. */
  private static boolean isFullDisk(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
        return true;
      }
    }
    return false;
  }
}
