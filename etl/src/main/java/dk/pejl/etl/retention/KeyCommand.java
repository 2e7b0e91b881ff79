package dk.pejl.etl.retention;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./pejl key}: the secret that personal numbers become pseudonyms with. */
@Command(
    name = "key",
    mixinStandardHelpOptions = true,
    description =
        "Nøglen, som personnumre bliver til pseudonymer med. Den laves, første gang "
            + "der læses en leverance, og vises aldrig.",
    subcommands = {KeyStatusCommand.class, KeyRotateCommand.class})
public final class KeyCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Cannot run: expected a subcommand, status or rotate");
  }
}
