package dk.pejl.warehouse.delivery;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlHome;
import dk.pejl.console.TextTable;
import dk.pejl.warehouse.ledger.DeliveryKey;
import dk.pejl.warehouse.ledger.Ledger;
import dk.pejl.warehouse.ledger.Stage;
import dk.pejl.warehouse.ledger.StageCounts;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./pejl deliveries}: read = accepted + held, per delivery. */
@Command(
    name = "deliveries",
    mixinStandardHelpOptions = true,
    description =
        "Viser leverancer og regnskabet for deres poster: læst = godtaget + tilbageholdt. En"
            + " afvist leverance tæller ikke; den forrige på pladsen gælder stadig. En erstattet er"
            + " afløst af en senere på samme plads. En forseglet er læst, og filen er fjernet.%n%n"
            + "purge --older-than DAGE fjerner gamle leverancers filer, withdraw ID trækker en"
            + " leverance tilbage, og readmit ID lader den komme igen; hver har sin egen --help.")
public final class DeliveriesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--extract", paramLabel = "ID", description = "Kun dette udtræk.")
  private String extract;

  @Option(
      names = "--json",
      description =
          "Som JSON: extract, slot, file, sha256, known_on, received_at, outcome, replaced,"
              + " sealed, read, accepted, held, findings.")
  private boolean json;

  @Override
  public Integer call() {
    PejlHome home = PejlHome.fromEnvironment(System.getenv());
    List<DeliveryAccount> all = DeliveryAccount.all(Ledger.of(home, System.getenv()));
    DeliveryAccount.requireDelivered(extract, all);
    List<DeliveryAccount> accounts =
        all.stream()
            .filter(one -> extract == null || one.delivery().key().extract().equals(extract))
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.text(accounts.stream().map(DeliveriesCommand::fields).toList()));
    } else {
      out.print(table(accounts));
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private static Map<String, Object> fields(DeliveryAccount account) {
    DeliveryKey key = account.delivery().key();
    StageCounts counts = account.stage().map(Stage::counts).orElse(null);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("extract", key.extract());
    fields.put("slot", key.slot());
    fields.put("file", account.delivery().fileName());
    fields.put("sha256", key.sha256());
    fields.put("known_on", key.knownOn().toString());
    fields.put("received_at", account.delivery().receivedAt().toString());
    fields.put("outcome", account.outcome());
    fields.put("replaced", account.isReplaced());
    fields.put("sealed", account.isSealed());
    fields.put("read", counts == null ? null : counts.read());
    fields.put("accepted", counts == null ? null : counts.accepted());
    fields.put("held", counts == null ? null : counts.held());
    fields.put("findings", counts == null ? null : counts.findings());
    return fields;
  }

  private static String table(List<DeliveryAccount> accounts) {
    if (accounts.isEmpty()) {
      return "Ingen leverancer endnu: læg filer i inbox/, og kør ./pejl load\n";
    }
    TextTable table =
        new TextTable(
            "Id",
            "Udtræk",
            "Fil",
            "Kendt fra",
            "Læst",
            "Godtaget",
            "Tilbageholdt",
            "Fund",
            "Udfald");
    long rejected = 0;
    for (DeliveryAccount account : accounts) {
      StageCounts counts = account.stage().map(Stage::counts).orElse(StageCounts.NONE);
      rejected += account.outcome().equals("rejected") ? 1 : 0;
      table.add(
          account.delivery().key().shortId(),
          account.delivery().key().extract(),
          account.delivery().fileName(),
          DanishFormat.date(account.delivery().key().knownOn()),
          count(counts.read()),
          count(counts.accepted()),
          count(counts.held()),
          count(counts.findings()),
          danish(account));
    }
    String note = accounts.size() + " leverancer";
    return table.text()
        + note
        + (rejected == 0 ? "" : ", heraf " + rejected + " afvist; ./pejl findings siger hvorfor")
        + "\n";
  }

  private static String count(long number) {
    return DanishFormat.number(BigDecimal.valueOf(number), 0);
  }

  private static String danish(DeliveryAccount account) {
    String outcome =
        switch (account.outcome()) {
          case "usable" -> account.isReplaced() ? "erstattet" : "brugbar";
          case "rejected" -> "afvist";
          case "withdrawn" -> "trukket tilbage";
          default -> "ikke læst endnu";
        };
    return account.isSealed() ? outcome + ", forseglet" : outcome;
  }
}
