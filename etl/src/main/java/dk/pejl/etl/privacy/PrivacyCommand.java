package dk.pejl.etl.privacy;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlHome;
import dk.pejl.etl.contract.Contracts;
import dk.pejl.etl.fact.Facts;
import dk.pejl.warehouse.crosswalk.Crosswalks;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./pejl privacy}: the record of processing of this installation, as Markdown. */
@Command(
    name = "privacy",
    mixinStandardHelpOptions = true,
    description =
        "Skriver fortegnelsen over de personoplysninger, der behandles, som "
            + "Markdown: af hvem, til hvad, hvad der sker med hver kolonne, hvor længe og "
            + "med hvilke foranstaltninger. Den dannes af udtræksbeskrivelserne, også "
            + "jeres egne i PEJL_HOME/extracts.")
public final class PrivacyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--shipped", description = "Uden jeres egne udtræk: docs/privacy.md.")
  private boolean shipped;

  @Override
  public Integer call() {
    PejlHome home = PejlHome.fromEnvironment(System.getenv());
    Path own = shipped ? home.path().resolve("nowhere") : home.extracts();
    PrintWriter out = spec.commandLine().getOut();
    out.print(new PrivacyDocument(Contracts.load(own).all(), Facts.all(Crosswalks.load())).text());
    out.flush();
    return ExitCode.DONE.code();
  }
}
