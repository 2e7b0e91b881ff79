package dk.pejl.schedules;

import dk.pejl.console.CommandLines;
import dk.pejl.console.Pause;
import dk.pejl.console.Progress;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** {@code ./pejl schedules}: runs Pejl's nights on Airflow. */
@Command(
    name = "schedules",
    mixinStandardHelpOptions = true,
    description = "Natplanen: Airflow, som kører Pejls nætter.",
    synopsisSubcommandLabel = "KOMMANDO")
public final class Main {
  private Main() {}

  /** Runs the command in {@code arguments} and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Context context =
        new Context(
            System.getenv(),
            System.out,
            System.err,
            Progress.onStandardError(),
            Clock.systemUTC(),
            Pause.real());
    System.exit(CommandLines.run(commands(context), arguments));
  }

  static CommandSpec commands(Context context) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new Main());
    spec.addSubcommand("up", new CommandLine(new UpCommand(context)));
    spec.addSubcommand("down", new CommandLine(new DownCommand(context)));
    spec.addSubcommand("status", new CommandLine(new StatusCommand(context)));
    spec.addSubcommand("run", new CommandLine(new RunCommand(context)));
    spec.addSubcommand("logs", new CommandLine(new LogsCommand(context)));
    spec.addSubcommand("pause", new CommandLine(new PauseCommand(context)));
    spec.addSubcommand("resume", new CommandLine(new ResumeCommand(context)));
    spec.addSubcommand("deploy", new CommandLine(new DeployCommand(context)));
    return spec;
  }
}
