package dk.pejl.warehouse.release;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlHome;
import dk.pejl.console.TextTable;
import dk.pejl.warehouse.ledger.Ledger;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./pejl releases}: what has been published and is kept. */
@Command(
    name = "releases",
    mixinStandardHelpOptions = true,
    subcommands = RollbackCommand.class,
    description = {
      "Viser de udgivelser, der er gemt, med den nyeste først.",
      "releases rollback ID viser en tidligere udgivelse igen."
    })
public final class ReleasesCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").withZone(ZoneId.of("Europe/Copenhagen"));

  @Spec private CommandSpec spec;

  @Option(
      names = "--json",
      description =
          "Som JSON: release, run, as_of, published_at, newest_known_on, content_digest, served.")
  private boolean json;

  @Override
  public Integer call() {
    PejlHome home = PejlHome.fromEnvironment(System.getenv());
    Ledger ledger = Ledger.of(home, System.getenv());
    List<Release> releases = new Releases(home, ledger, Clock.systemUTC()).list();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.text(releases.stream().map(ReleasesCommand::fields).toList()));
    } else {
      out.print(table(releases));
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private static Map<String, Object> fields(Release release) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("release", release.id());
    fields.put("run", release.runId());
    fields.put("as_of", release.asOf().toString());
    fields.put("published_at", release.publishedAt().toString());
    fields.put("newest_known_on", release.newestKnownOn().map(LocalDate::toString).orElse(null));
    fields.put("content_digest", release.contentDigest());
    fields.put("served", release.isServed());
    return fields;
  }

  private static String table(List<Release> releases) {
    if (releases.isEmpty()) {
      return "Intet er udgivet endnu: kør ./pejl load\n";
    }
    TextTable table =
        new TextTable("Udgivelse", "Opgjort", "Udgivet", "Nyeste data", "Indhold", "Vises");
    releases.forEach(
        one ->
            table.add(
                one.id(),
                DanishFormat.date(one.asOf()),
                TIME.format(one.publishedAt()),
                one.newestKnownOn().map(DanishFormat::date).orElse(""),
                one.contentDigest().substring(0, 12),
                one.isServed() ? "ja" : ""));
    return table.text();
  }
}
