package dk.pejl.dashboards;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.dashboards.provision.AccessProvisioning;
import dk.pejl.dashboards.provision.Plan;
import dk.pejl.dashboards.provision.Provisioning;
import dk.pejl.dashboards.provision.ReleaseCheck;
import dk.pejl.dashboards.superset.SupersetClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "refresh",
    mixinStandardHelpOptions = true,
    description =
        "Tager filerne i brug, som apply gør, når de eller udgivelsens dokumenter er ændret, ser"
            + " efter, at Superset viser den nyeste udgivelse, og skriver nattens linje i"
            + " logs/nights.log. Kører Superset ikke, skrives kun linjen.")
final class RefreshCommand implements Callable<Integer> {
  @Override
  public Integer call() throws SQLException {
    Workplace here = Workplace.here();
    ServedRelease release;
    try (Connection published = here.openPublished()) {
      release = ServedRelease.read(published);
    }
    String shown = "Superset kører ikke";
    try {
      if (here.server().state().running()) {
        SupersetClient client = here.server().connect();
        shown = brought(here, client) + "; " + new ReleaseCheck(client).shows(release.id());
      }
    } catch (PejlException e) {
      note(here.folder().home(), release.summary() + "; " + firstLine(e));
      throw e;
    }
    note(here.folder().home(), release.summary() + "; " + shown);
    System.out.println(release.summary());
    System.out.println(shown);
    return 0;
  }

  /** What someone edits just now is not reverted in the night. */
  private static String brought(Workplace here, SupersetClient client) throws SQLException {
    Provisioning provisioning = here.provisioning(client);
    if (provisioning.isEditable()) {
      return "Superset er låst op til redigering, så filerne er ikke taget i brug: kør ./pejl"
          + " dashboards pull eller apply";
    }
    CheckedWork work = CheckedWork.read(here, false);
    Plan done = provisioning.refresh(work.bundle());
    List<String> access =
        new AccessProvisioning(client, here.folder().secrets(), here.progress())
            .apply(work.rules());
    return done.isNothing() && access.isEmpty()
        ? "intet nyt til Superset"
        : "%d felter, %d slettede og %d adgange rettet"
            .formatted(done.differences().size(), done.stale().size(), access.size());
  }

  private static String firstLine(PejlException e) {
    return e.getMessage().split("\n", 2)[0];
  }

  private static void note(PejlHome home, String line) {
    Path log = PejlHome.createPrivate(home.logs()).resolve("nights.log");
    String stamped =
        LocalDateTime.now(ZoneId.of("Europe/Copenhagen")).truncatedTo(ChronoUnit.SECONDS)
            + " "
            + line
            + "\n";
    try {
      Files.writeString(
          log,
          stamped,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw PejlException.outsideService("Cannot write " + log + ": " + e.getMessage(), e);
    }
  }
}
