package dk.pejl.dashboards;

import dk.pejl.console.PejlException;
import dk.pejl.console.PejlHome;
import dk.pejl.dashboards.provision.ReleaseCheck;
import dk.pejl.dashboards.server.SupersetServer;
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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "refresh",
    mixinStandardHelpOptions = true,
    description =
        "Ser efter, at Superset viser den nyeste udgivelse, og skriver nattens linje i"
            + " logs/nights.log. Kører Superset ikke, skrives kun linjen.")
final class RefreshCommand implements Callable<Integer> {
  @Override
  public Integer call() throws SQLException {
    Workplace here = Workplace.here();
    ServedRelease release;
    try (Connection published = here.openPublished()) {
      release = ServedRelease.read(published);
    }
    SupersetServer server = here.server();
    String shown = "Superset kører ikke";
    if (server.state().running()) {
      shown = new ReleaseCheck(server.connect()).shows(release.id());
    }
    note(here.folder().home(), release.summary() + "; " + shown);
    System.out.println(release.summary());
    System.out.println(shown);
    return 0;
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
