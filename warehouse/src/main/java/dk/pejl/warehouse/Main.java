package dk.pejl.warehouse;

import dk.pejl.console.CommandLines;
import dk.pejl.warehouse.check.CheckCommand;
import dk.pejl.warehouse.delivery.DeliveriesCommand;
import dk.pejl.warehouse.delivery.FindingsCommand;
import dk.pejl.warehouse.doctor.DoctorCommand;
import dk.pejl.warehouse.query.SqlCommand;
import dk.pejl.warehouse.release.ReleasesCommand;
import dk.pejl.warehouse.status.StatusCommand;
import picocli.CommandLine.Command;

/** The commands that look into the warehouse. */
@Command(
    name = "pejl",
    mixinStandardHelpOptions = true,
    description = "Pejls lager: udgivelser, leverancer, fund, status og SQL.",
    subcommands = {
      StatusCommand.class,
      SqlCommand.class,
      DeliveriesCommand.class,
      FindingsCommand.class,
      ReleasesCommand.class,
      CheckCommand.class,
      DoctorCommand.class,
      EmptyCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs the command that {@code arguments} name and ends with its exit code. */
  public static void main(String... arguments) {
    System.exit(CommandLines.run(new Main(), arguments));
  }
}
