package dk.pejl.etl.retention;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.ExitCode;
import dk.pejl.console.HomeLock;
import dk.pejl.etl.night.Answer;
import dk.pejl.warehouse.ledger.Delivery;
import dk.pejl.warehouse.ledger.DeliveryMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./pejl deliveries withdraw}: a file that should never have come counts no more. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description =
        "Trækker en fil tilbage, der aldrig skulle være kommet: den tæller ikke "
            + "mere, heller ikke ved --as-of en tidligere dag, og dens bytes og alt, der "
            + "er læst og dannet af den, fjernes. Den forrige leverance på pladsen gælder "
            + "igen. Hovedbogen husker, at den var her, og hvorfor. Kommer den samme fil "
            + "igen, afvises den, til ./pejl deliveries readmit. Udgivelsen viser tallene "
            + "til næste ./pejl load. Blev kommandoen afbrudt, så gentag den.")
final class WithdrawCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "Leverancens id, som ./pejl deliveries viser det.")
  private String id;

  @Option(
      names = "--because",
      required = true,
      paramLabel = "TEKST",
      description = "Hvorfor. Det gemmes for altid: nævn ingen person.")
  private String because;

  @Mixin private Answer answer;

  @Override
  public Integer call() {
    String reason = Reason.of(because);
    Installation installation = Installation.ofThisProcess();
    Withdrawal withdrawal = new Withdrawal(installation);
    List<Delivery> deliveries = withdrawal.find(id);
    HomeLock lock = installation.hold("./pejl deliveries withdraw");
    try {
      List<String> lying = installation.landing().lyingInInboxes(deliveries.get(0).key().sha256());
      withdrawal.withdraw(deliveries, reason);
      answer.give(objects(withdrawal, deliveries), text(withdrawal, deliveries, lying));
    } finally {
      lock.close();
    }
    return ExitCode.DONE.code();
  }

  private static List<Map<String, Object>> objects(
      Withdrawal withdrawal, List<Delivery> deliveries) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("extract", delivery.key().extract());
      fields.put("slot", delivery.key().slot());
      fields.put("file", delivery.fileName());
      fields.put("sha256", delivery.key().sha256());
      fields.put("known_on", delivery.key().knownOn().toString());
      fields.put("instead", withdrawal.instead(delivery).map(Delivery::fileName).orElse(null));
      objects.add(fields);
    }
    return objects;
  }

  private static String text(Withdrawal withdrawal, List<Delivery> deliveries, List<String> lying) {
    List<String> lines = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      lines.add(
          "Trukket tilbage:  "
              + delivery.fileName()
              + ", kendt fra "
              + DanishFormat.date(delivery.key().knownOn()));
      lines.add(
          "Nu gælder:        "
              + withdrawal
                  .instead(delivery)
                  .map(
                      other ->
                          other.fileName()
                              + ", kendt fra "
                              + DanishFormat.date(other.key().knownOn()))
                  .orElse(
                      delivery.mode() == DeliveryMode.SNAPSHOT
                          ? "intet på den plads"
                          : "de andre leverancer på pladsen"));
    }
    lying.forEach(path -> lines.add("Ligger endnu:     " + path + " – slet den selv"));
    lines.add("Kør ./pejl load nu: til da viser udgivelsen tal, som filen er med i.");
    return String.join("\n", lines);
  }
}
