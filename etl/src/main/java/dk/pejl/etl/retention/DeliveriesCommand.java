package dk.pejl.etl.retention;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands under {@code ./pejl deliveries} that change what is kept. */
@Command(
    name = "deliveries",
    mixinStandardHelpOptions = true,
    description = "Fjerner, trækker tilbage og lukker leverancer ind igen.",
    subcommands = {PurgeCommand.class, WithdrawCommand.class, ReadmitCommand.class})
public final class DeliveriesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Cannot run: expected a subcommand");
  }
}
