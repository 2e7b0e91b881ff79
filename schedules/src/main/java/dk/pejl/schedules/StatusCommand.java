package dk.pejl.schedules;

import dk.pejl.console.Json;
import dk.pejl.schedules.airflow.AirflowLogin;
import dk.pejl.schedules.server.AirflowServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows whether Airflow runs, how the last nights went, and when the next one is. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Viser, om Airflow kører, hvordan de seneste nætter gik, og hvornår den næste er.")
final class StatusCommand implements Runnable {
  private final Context context;

  @Option(names = "--show-password", description = "Vis også adgangskoden")
  private boolean showPassword;

  @Option(names = "--json", description = "JSON til maskiner; en tom liste, når Airflow ikke kører")
  private boolean json;

  StatusCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    AirflowServer server = context.server();
    Optional<URI> address = server.address();
    if (address.isEmpty()) {
      String stopped = "Airflow kører ikke. Start det med ./pejl schedules up";
      context.out().println(json ? Json.text(List.of()) : stopped);
      return;
    }
    NightStatus status = NightStatus.of(server, address.get());
    AirflowLogin login = server.person();
    if (json) {
      context.out().println(Json.text(List.of(fields(status, login))));
    } else {
      String password = showPassword ? login.password() : "(vises med --show-password)";
      context.out().print(status.text(login, password));
    }
  }

  private Map<String, Object> fields(NightStatus status, AirflowLogin login) {
    Map<String, Object> fields = status.fields();
    fields.put("user", login.user());
    if (showPassword) {
      fields.put("password", login.password());
    }
    return fields;
  }
}
