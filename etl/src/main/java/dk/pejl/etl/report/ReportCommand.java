package dk.pejl.etl.report;

import dk.pejl.console.ExitCode;
import dk.pejl.console.PejlException;
import dk.pejl.etl.night.Answer;
import dk.pejl.warehouse.ledger.Incident;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./pejl report}: the last task of the night, run whatever happened. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Nattens sidste opgave, uanset hvordan den gik: siger til, hvis noget kræver nogen, eller er i"
          + " orden igen, og skriver status.json.",
      "Uden --night ses der efter, hvad hovedbogen ved. Slutter med 4, når en meddelelse ikke kunne"
          + " sendes; den sendes næste gang."
    })
public final class ReportCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern TASK = Pattern.compile("[a-z][a-z0-9_.:-]{0,79}");

  @Option(
      names = "--night",
      paramLabel = "ok|failed",
      description = "Hvordan natten gik; failed kræver --task.")
  private NightEnd.How night;

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private final List<Task> tasks = new ArrayList<>();

  @Mixin private Answer answer;

  /** One task that failed. */
  static final class Task {
    @Option(
        names = "--task",
        required = true,
        paramLabel = "NAVN",
        description =
            "En opgave, der fejlede: fetch, fetch:KILDE, transform, build, publish, refresh."
                + " Kan gentages med sin kode og log.")
    private String name;

    @Option(
        names = "--code",
        paramLabel = "N",
        description = "Den kode, den sluttede med; udelades, når den blev afbrudt.")
    private Integer code;

    @Option(names = "--log", paramLabel = "URL", description = "Hvor dens log kan ses.")
    private String log;

    private FailedTask failed() {
      if (!TASK.matcher(name).matches()) {
        throw PejlException.wrongInput("Ugyldigt navn i --task: '" + name + "'");
      }
      if (log != null && !log.isEmpty() && !WebAddress.isGood(log)) {
        throw PejlException.wrongInput("Ugyldig adresse i --log: '" + log + "'");
      }
      return new FailedTask(name, Optional.ofNullable(code), Optional.ofNullable(log).orElse(""));
    }
  }

  @Override
  public Integer call() {
    NightEnd end = end();
    Watch watch = Watch.ofThisProcess();
    Report.Result result = new Report(watch, PATIENCE).report(end);
    answer.give(List.of(fields(result)), text(result));
    if (result.fault().isPresent()) {
      throw result.fault().get();
    }
    if (!result.refused().isEmpty()) {
      throw PejlException.outsideService(
          "Kunne ikke sende " + String.join("\nKunne ikke sende ", result.refused()));
    }
    return ExitCode.DONE.code();
  }

  /** What the caller says; options that contradict each other are a wrong-input fault. */
  NightEnd end() {
    List<FailedTask> failed = tasks.stream().map(Task::failed).toList();
    boolean saysFailed = night == NightEnd.How.FAILED;
    if (saysFailed == failed.isEmpty() || night == NightEnd.How.NOT_TOLD) {
      throw PejlException.wrongInput(
          "Ugyldige valg: --night er ok uden --task eller failed med mindst én --task");
    }
    if (saysFailed) {
      return NightEnd.failed(failed);
    }
    return night == NightEnd.How.OK ? NightEnd.OK : NightEnd.NOT_TOLD;
  }

  private static Map<String, Object> fields(Report.Result result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("night", result.morning().night().code());
    fields.put("opened", result.opened().stream().map(StatusFile::fields).toList());
    fields.put("closed", result.closed().stream().map(StatusFile::fields).toList());
    fields.put("open", result.morning().open().stream().map(StatusFile::fields).toList());
    fields.put("sent", result.accepted().size());
    fields.put("not_sent", result.refused().size());
    return fields;
  }

  private static String text(Report.Result result) {
    StringBuilder text = new StringBuilder(HealthLine.of(result.morning()));
    add(text, "Nyt:", result.opened().stream().map(Incident::text).toList());
    add(text, "I orden igen:", result.closed().stream().map(Incident::text).toList());
    add(text, "Sendt:", result.accepted());
    return text.toString();
  }

  private static void add(StringBuilder text, String heading, List<String> lines) {
    lines.forEach(line -> text.append(String.format("%n%-18s", heading)).append(line));
  }
}
