package dk.pejl.dashboards;

import dk.pejl.console.CommandLines;
import picocli.CommandLine.Command;

/** The commands that serve and fill Pejl's dashboards. */
@Command(
    name = "pejl dashboards",
    mixinStandardHelpOptions = true,
    description = "Pejls dashboards i Apache Superset.",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      PlanCommand.class,
      ApplyCommand.class,
      DriftCommand.class,
      PullCommand.class,
      RefreshCommand.class,
      AccessCommand.class,
      CheckCommand.class,
      ShotsCommand.class,
      TimesCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs the command that {@code arguments} name and ends with its exit code. */
  public static void main(String... arguments) {
    System.exit(CommandLines.run(new Main(), arguments));
  }
}
