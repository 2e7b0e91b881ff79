package dk.pejl.schedules;

import dk.pejl.console.PejlException;
import dk.pejl.schedules.airflow.AirflowClient;
import dk.pejl.schedules.airflow.DagRun;
import dk.pejl.schedules.airflow.TaskRun;
import dk.pejl.schedules.server.Deployment;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the log of a task. */
@Command(
    name = "logs",
    mixinStandardHelpOptions = true,
    description = "Viser en opgaves log, som den så ud i det seneste forsøg.")
final class LogsCommand implements Runnable {
  private final Context context;

  @Parameters(
      paramLabel = "OPGAVE",
      description = "sources, fetch:KILDE, transform, build, publish, refresh eller report")
  private String task;

  @Option(names = "--run", paramLabel = "ID", description = "Kørslen; uden er det den seneste")
  private Optional<String> run;

  @Option(names = "--try", paramLabel = "NR", description = "Forsøget; uden er det det seneste")
  private Optional<Integer> attempt;

  LogsCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    AirflowClient airflow = context.server().client();
    String runId = run.orElseGet(() -> newest(airflow));
    List<TaskRun> tasks = airflow.tasks(Deployment.NIGHT, runId);
    TaskRun found =
        tasks.stream()
            .filter(one -> one.task().equals(task))
            .findFirst()
            .orElseThrow(() -> unknownTask(tasks));
    if (found.tries() == 0) {
      context.err().println("Opgaven " + task + " er ikke begyndt i kørsel " + runId);
      return;
    }
    airflow
        .log(Deployment.NIGHT, runId, found, attempt.orElse(found.tries()))
        .forEach(context.out()::println);
  }

  private static String newest(AirflowClient airflow) {
    return airflow.newestRuns(Deployment.NIGHT, 1).stream()
        .map(DagRun::id)
        .findFirst()
        .orElseThrow(() -> PejlException.wrongInput("Cannot show a log: no night has run yet"));
  }

  private PejlException unknownTask(List<TaskRun> tasks) {
    return PejlException.wrongInput(
        "Invalid task: '"
            + task
            + "', expected one of "
            + tasks.stream().map(TaskRun::task).toList());
  }
}
