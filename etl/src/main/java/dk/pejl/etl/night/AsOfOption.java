package dk.pejl.etl.night;

import dk.pejl.console.PejlException;
import dk.pejl.warehouse.ledger.DeliveryOrder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day that a run is made for. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DATO",
      description = "Opgør, som det var kendt denne dag (åååå-mm-dd), senest i dag. Ellers i dag.")
  private String day;

  /** The day, if one is given; what is no day, or has not come yet, is a wrong-input fault. */
  Optional<LocalDate> date() {
    return Optional.ofNullable(day).map(text -> parse(text, LocalDate.now(DeliveryOrder.ZONE)));
  }

  /** A status on a day that has not come would be shown to everyone. */
  static LocalDate parse(String text, LocalDate today) {
    LocalDate date;
    try {
      date = LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw PejlException.wrongInput(
          "Ugyldig dato i --as-of: '" + text + "', skriv den som " + today);
    }
    if (date.isAfter(today)) {
      throw PejlException.wrongInput(
          "Ugyldig dato i --as-of: " + date + " er ikke kommet endnu, i dag er " + today);
    }
    return date;
  }
}
