package dk.pejl.etl.retention;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.ExitCode;
import dk.pejl.console.HomeLock;
import dk.pejl.console.PejlException;
import dk.pejl.etl.night.Answer;
import dk.pejl.warehouse.ledger.Delivery;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./pejl deliveries purge}: removes the bytes of old deliveries and seals what was read. */
@Command(
    name = "purge",
    mixinStandardHelpOptions = true,
    description =
        "Fjerner gamle leverancers filer fra landing/, når de er læst. Det, der blev "
            + "læst af dem, forsegles i staged/: det tæller som før, også ved --as-of, men "
            + "læses aldrig igen, hverken med en rettet udtræksbeskrivelse, en ny udgave "
            + "af Pejl eller en ny nøgle. Tilbageholdte poster og afviste leverancer er "
            + "tabt. Filer i inbox/ rører Pejl ikke: slet dem selv.")
final class PurgeCommand implements Callable<Integer> {
  private static final String SETTING = "PEJL_KEEP_DELIVERIES";

  @Option(
      names = "--older-than",
      paramLabel = "DAGE",
      description =
          "Det, der er modtaget for så mange dage siden eller før (ellers " + SETTING + ").")
  private String olderThan = System.getenv(SETTING);

  @Option(
      names = "--because",
      paramLabel = "TEKST",
      description = "Hvorfor; uden står der, hvor gammelt det var. Nævn ingen person.")
  private String because;

  @Option(names = "--dry-run", description = "Viser, hvad der ville ske, og gør intet.")
  private boolean dryRun;

  @Mixin private Answer answer;

  @Override
  public Integer call() {
    int days = days(olderThan);
    String reason = Reason.of(because == null ? "older than " + days + " days" : because);
    Installation installation = Installation.ofThisProcess();
    HomeLock lock = installation.hold("./pejl deliveries purge");
    try {
      Purge purge = new Purge(installation);
      PurgePlan plan = purge.plan(Duration.ofDays(days));
      if (!dryRun) {
        purge.carryOut(plan, reason);
      }
      answer.give(objects(plan), text(plan, installation));
    } finally {
      lock.close();
    }
    return ExitCode.DONE.code();
  }

  private static int days(String text) {
    if (text == null || !text.matches("[0-9]{1,5}")) {
      throw PejlException.wrongInput(
          "Invalid number of days: '"
              + (text == null ? "" : text)
              + "', expected --older-than or "
              + SETTING
              + " with a whole number");
    }
    return Integer.parseInt(text);
  }

  private List<Map<String, Object>> objects(PurgePlan plan) {
    List<Map<String, Object>> objects = new ArrayList<>();
    plan.files()
        .forEach(
            file ->
                file.staged()
                    .forEach(
                        (delivery, staged) -> {
                          Map<String, Object> fields =
                              fields(dryRun ? "would_purge" : "purged", delivery);
                          fields.put("bytes", file.bytes());
                          fields.put("read", staged.read());
                          fields.put("held", staged.held());
                          objects.add(fields);
                        }));
    plan.unread().forEach(delivery -> objects.add(fields("not_read", delivery)));
    for (String sha256 : plan.strays()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("outcome", dryRun ? "would_remove_stray" : "stray_removed");
      fields.put("sha256", sha256);
      objects.add(fields);
    }
    return objects;
  }

  private static Map<String, Object> fields(String outcome, Delivery delivery) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("outcome", outcome);
    fields.put("extract", delivery.key().extract());
    fields.put("slot", delivery.key().slot());
    fields.put("file", delivery.fileName());
    fields.put("sha256", delivery.key().sha256());
    return fields;
  }

  private String text(PurgePlan plan, Installation installation) {
    List<String> lines = new ArrayList<>();
    lines.add(
        (dryRun ? "Ville fjerne:     " : "Fjernet:          ")
            + number(plan.files().size())
            + " filer ("
            + DanishFormat.number(BigDecimal.valueOf(plan.bytes()).movePointLeft(6), 1)
            + " MB), "
            + number(plan.deliveries())
            + " leverancer med "
            + number(plan.read())
            + " læste poster");
    if (plan.held() + plan.rejected() > 0) {
      lines.add(
          "Kan ikke læses igen: "
              + number(plan.held())
              + " tilbageholdte poster, "
              + number(plan.rejected())
              + " afviste leverancer");
    }
    if (!plan.strays().isEmpty()) {
      lines.add("Uden leverance:   " + number(plan.strays().size()) + " filer, som intet bruger");
    }
    plan.unread()
        .forEach(
            delivery ->
                lines.add(
                    "Ikke fjernet:     "
                        + delivery.fileName()
                        + " – ikke læst med den Pejl og den udtræksbeskrivelse, der er nu; kør"
                        + " ./pejl load først"));
    long lying =
        plan.files().stream()
            .filter(file -> !installation.landing().lyingInInboxes(file.sha256()).isEmpty())
            .count();
    if (lying > 0) {
      lines.add("Ligger i inbox:   " + number(lying) + " af filerne; slet dem selv");
    }
    if (!dryRun && !plan.files().isEmpty()) {
      lines.add("Husk:             staged/ hører fra nu af til det, der sikkerhedskopieres");
    }
    return String.join("\n", lines);
  }

  private static String number(long value) {
    return DanishFormat.number(BigDecimal.valueOf(value), 0);
  }
}
