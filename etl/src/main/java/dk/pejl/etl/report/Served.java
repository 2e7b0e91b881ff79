package dk.pejl.etl.report;

import dk.pejl.console.DanishFormat;
import dk.pejl.warehouse.release.Release;
import java.time.LocalDate;
import java.util.Optional;

/** What leaders see now. */
record Served(Optional<Release> release) {
  /** In a sentence. */
  String text(LocalDate today) {
    return release
        .map(
            one ->
                (one.asOf().isBefore(today) ? "Den forrige udgivelse bliver stående. " : "")
                    + "Lederne ser tal opgjort pr. "
                    + DanishFormat.date(one.asOf())
                    + " (udgivelse "
                    + one.id()
                    + ").")
        .orElse("Intet er udgivet endnu, så lederne ser ingen tal.");
  }
}
