package dk.pejl.dashboards.server;

import java.net.URI;
import java.util.Objects;

/**
 * How the server stands.
 *
 * @param pid number of its first process, 0 when it does not run
 * @param answers whether its login page answers
 * @param server its address, also when it does not run
 */
public record SupersetState(
    boolean running, boolean answers, long pid, URI server, String version, String login) {
  public SupersetState {
    Objects.requireNonNull(server, "server is null");
    Objects.requireNonNull(version, "version is null");
    Objects.requireNonNull(login, "login is null");
  }
}
