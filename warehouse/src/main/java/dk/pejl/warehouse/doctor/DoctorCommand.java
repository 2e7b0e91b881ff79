package dk.pejl.warehouse.doctor;

import dk.pejl.console.ExitCode;
import dk.pejl.console.Json;
import dk.pejl.console.PejlHome;
import dk.pejl.console.TextTable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./pejl doctor}: ends with 2 when something that Pejl must have is missing. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Viser forudsætninger, versioner, porte, tilstand og disk.")
public final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Som JSON: area, what, verdict, detail.")
  private boolean json;

  @Override
  public Integer call() {
    Map<String, String> environment = System.getenv();
    PejlHome home = PejlHome.fromEnvironment(environment);
    Path root = Path.of(environment.getOrDefault("PEJL_ROOT", "."));
    List<Observation> seen = new Examination(home, root, environment).observe();
    spec.commandLine()
        .getOut()
        .print(
            json
                ? Json.text(seen.stream().map(DoctorCommand::fields).toList()) + "\n"
                : table(seen));
    spec.commandLine().getOut().flush();
    boolean lacking = seen.stream().anyMatch(one -> one.verdict() == Observation.Verdict.MISSING);
    return (lacking ? ExitCode.WRONG_INPUT : ExitCode.DONE).code();
  }

  private static Map<String, Object> fields(Observation one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("area", one.area());
    fields.put("what", one.what());
    fields.put("verdict", one.verdict().name().toLowerCase(Locale.ROOT));
    fields.put("detail", one.detail());
    return fields;
  }

  private static String table(List<Observation> seen) {
    TextTable table = new TextTable("", "Hvad", "Set");
    seen.forEach(one -> table.add(one.verdict().mark(), one.what(), one.detail()));
    return table.text();
  }
}
