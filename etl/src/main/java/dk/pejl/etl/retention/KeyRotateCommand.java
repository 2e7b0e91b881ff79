package dk.pejl.etl.retention;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.ExitCode;
import dk.pejl.console.HomeLock;
import dk.pejl.etl.night.Answer;
import dk.pejl.etl.pseudonym.PseudonymKey;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./pejl key rotate}: a new key, and so another pseudonym for every person. */
@Command(
    name = "rotate",
    mixinStandardHelpOptions = true,
    description =
        "Skifter nøglen, så at alle får nye pseudonymer, fx hvis den kan være set af "
            + "andre. Den gamle slettes, og alt, der er læst og dannet med den, fjernes og "
            + "læses på ny af næste ./pejl load. De udgivne tal bliver de samme. Det går "
            + "ikke, når leverancer om personer er fjernet med ./pejl deliveries purge: "
            + "det, der er forseglet af dem, kan ikke læses på ny.")
final class KeyRotateCommand implements Callable<Integer> {
  private static final int A_MINUTE = 60;

  @Option(
      names = "--because",
      paramLabel = "TEKST",
      defaultValue = "routine",
      description = "Hvorfor; gemmes i hovedbogen. Nævn ingen person.")
  private String because;

  @Option(names = "--dry-run", description = "Viser, hvad det koster, og gør intet.")
  private boolean dryRun;

  @Mixin private Answer answer;

  @Override
  public Integer call() {
    String reason = Reason.of(because);
    Installation installation = Installation.ofThisProcess();
    HomeLock lock = installation.hold("./pejl key rotate");
    try {
      KeyRotation rotation = new KeyRotation(installation);
      KeyRotation.Cost cost = rotation.cost();
      rotation.requirePossible(cost);
      String costs = text(cost);
      if (dryRun) {
        answer.give(List.of(fields(cost)), costs);
      } else {
        installation.progress().note(costs);
        PseudonymKey key = rotation.rotate(reason);
        Map<String, Object> fields = fields(cost);
        fields.put("id", key.id());
        answer.give(
            List.of(fields),
            "Ny nøgle:         "
                + key.id()
                + "\nKør ./pejl load nu. Gem en kopi af den nye nøgle et andet sted end resten af"
                + "\nsikkerhedskopien, og slet alle kopier af den gamle.");
      }
    } finally {
      lock.close();
    }
    return ExitCode.DONE.code();
  }

  private static Map<String, Object> fields(KeyRotation.Cost cost) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("deliveries", cost.deliveries());
    fields.put("records", cost.records());
    fields.put("seconds", cost.time().toSeconds());
    return fields;
  }

  private static String text(KeyRotation.Cost cost) {
    long minutes = (cost.time().toSeconds() + A_MINUTE - 1) / A_MINUTE;
    return "Næste ./pejl load læser alt på ny: "
        + number(cost.deliveries())
        + " leverancer med "
        + number(cost.records())
        + " poster, omkring "
        + number(minutes)
        + (minutes == 1 ? " minut" : " minutter")
        + " på to kerner";
  }

  private static String number(long value) {
    return DanishFormat.number(BigDecimal.valueOf(value), 0);
  }
}
