package dk.pejl.etl;

import dk.pejl.console.CommandLines;
import dk.pejl.etl.landing.TemplateCommand;
import dk.pejl.etl.night.BuildCommand;
import dk.pejl.etl.night.FetchCommand;
import dk.pejl.etl.night.LoadCommand;
import dk.pejl.etl.night.PublishCommand;
import dk.pejl.etl.night.TransformCommand;
import dk.pejl.etl.privacy.PrivacyCommand;
import dk.pejl.etl.report.HealthCommand;
import dk.pejl.etl.report.ReportCommand;
import dk.pejl.etl.retention.DeliveriesCommand;
import dk.pejl.etl.retention.KeyCommand;
import dk.pejl.etl.sample.SampleCommand;
import picocli.CommandLine.Command;

/** The commands of the night, from fetch to publish. */
@Command(
    name = "pejl",
    mixinStandardHelpOptions = true,
    description = "Pejls nat: tager leverancer ind, danner fakta, bygger og udgiver.",
    subcommands = {
      LoadCommand.class,
      FetchCommand.class,
      TransformCommand.class,
      BuildCommand.class,
      PublishCommand.class,
      ReportCommand.class,
      HealthCommand.class,
      SampleCommand.class,
      TemplateCommand.class,
      DeliveriesCommand.class,
      KeyCommand.class,
      PrivacyCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs the command that {@code arguments} name and ends with its exit code. */
  public static void main(String... arguments) {
    System.exit(CommandLines.run(new Main(), arguments));
  }
}
