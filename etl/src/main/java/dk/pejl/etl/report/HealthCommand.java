package dk.pejl.etl.report;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import dk.pejl.etl.night.Answer;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./pejl health}: whether the night came, for a check from outside. Changes nothing. */
@Command(
    name = "health",
    mixinStandardHelpOptions = true,
    description = {
      "Siger på én linje, om natten kom, og om noget kræver nogen. Til overvågning; ændrer intet.",
      "Slutter med 0: natten kom, og intet er åbent. 3: natten er ikke kommet, eller en kontrol"
          + " standsede den. 5: natten kom, men noget er åbent (en leverance mangler, en kilde"
          + " fejlede, en meddelelse er ikke sendt). 2 og 4: det kan ikke siges."
    })
public final class HealthCommand implements Callable<Integer> {
  @Option(
      names = "--by",
      paramLabel = "TT:MM",
      defaultValue = "07:00",
      description =
          "Hvornår natten skal være kommet, dansk tid; før det ses der på nattens forgænger."
              + " Uden: ${DEFAULT-VALUE}.")
  private String by;

  @Mixin private Answer answer;

  @Override
  public Integer call() {
    LocalTime time = time(by);
    Watch watch = Watch.ofThisProcess();
    Instant now = watch.clock().instant();
    Morning morning = look(watch, time, now);
    answer.give(List.of(StatusFile.fields(morning, now)), HealthLine.of(morning));
    return code(morning).code();
  }

  static LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      throw PejlException.wrongInput(
          "Ugyldigt klokkeslæt i --by: '" + text + "', skriv det som 07:00", e);
    }
  }

  /** How things stand at {@code now}, for today's night from {@code by} on. */
  static Morning look(Watch watch, LocalTime by, Instant now) {
    Messages messages = watch.messages();
    Watch.Change change = watch.look(NightEnd.NOT_TOLD, Optional.of(messages), now);
    return watch.morning(Watch.nightOf(now, by), change, watch.waiting(Optional.of(messages)));
  }

  static ExitCode code(Morning morning) {
    if (!morning.hasCome()) {
      return ExitCode.RELEASE_STOPPED;
    }
    return morning.needsSomebody() ? ExitCode.ATTENTION : ExitCode.DONE;
  }
}
