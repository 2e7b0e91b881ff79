package dk.pejl.etl.night;

import dk.pejl.console.Json;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command answers: text for people, or {@code --json} for machines. */
public final class Answer {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--json", description = "Svar som JSON: en liste af objekter.")
  private boolean json;

  /** Writes {@code objects} or {@code text} to the command's output. */
  public void give(List<Map<String, Object>> objects, String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? Json.text(objects) : text);
    out.flush();
  }
}
