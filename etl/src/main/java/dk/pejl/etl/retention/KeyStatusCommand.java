package dk.pejl.etl.retention;

import dk.pejl.console.DanishFormat;
import dk.pejl.console.ExitCode;
import dk.pejl.console.PrivateFiles;
import dk.pejl.etl.night.Answer;
import dk.pejl.etl.pseudonym.PseudonymKey;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./pejl key status}: which key there is, and whether it is well kept; never the key. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Viser nøglens id, hvornår den er lavet, og hvem der kan læse den; aldrig nøglen.")
final class KeyStatusCommand implements Callable<Integer> {
  @Mixin private Answer answer;

  @Override
  public Integer call() throws IOException {
    Installation installation = Installation.ofThisProcess();
    Path file = installation.home().pseudonymKey();
    if (!Files.exists(file)) {
      answer.give(
          List.of(),
          "Der er ingen nøgle endnu; den laves, første gang ./pejl load læser en leverance.");
      return ExitCode.DONE.code();
    }
    String id = PseudonymKey.read(file).id();
    Instant made = Files.getLastModifiedTime(file).toInstant();
    String mode = PrivateFiles.mode(file);
    int sealed = new KeyRotation(installation).cost().sealed().size();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("file", file.toString());
    fields.put("made_at", made.toString());
    fields.put("mode", mode);
    fields.put("sealed_deliveries", sealed);
    answer.give(List.of(fields), text(id, file, made, mode, sealed));
    return ExitCode.DONE.code();
  }

  private static String text(String id, Path file, Instant made, String mode, int sealed) {
    boolean isPrivate = mode.equals("0600") || mode.equals("0400");
    return String.join(
        "\n",
        "Nøglens id:       " + id,
        "Fil:              " + file,
        "Lavet:            " + DanishFormat.date(made.atZone(DeliveryOrder.ZONE).toLocalDate()),
        "Rettigheder:      " + mode + (isPrivate ? "" : " – skal være 0600: chmod 600 " + file),
        "Forseglet:        "
            + sealed
            + " leverancer om personer"
            + (sealed == 0 ? "" : "; så længe kan nøglen ikke skiftes"));
  }
}
