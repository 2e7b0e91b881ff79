package dk.pejl.dashboards.provision;

import dk.pejl.console.Progress;
import dk.pejl.dashboards.access.AccessRules;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.server.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes a server let people see what the rules say and no more: rows are closed before anyone is
 * let in. Doing it twice changes nothing; roles, filters and logins that people made stay.
 */
public final class AccessProvisioning {
  private final SupersetClient client;
  private final Secrets secrets;
  private final Progress progress;

  /**
   * @param secrets holds each person's first password
   */
  public AccessProvisioning(SupersetClient client, Secrets secrets, Progress progress) {
    this.client = Objects.requireNonNull(client, "client is null");
    this.secrets = Objects.requireNonNull(secrets, "secrets is null");
    this.progress = Objects.requireNonNull(progress, "progress is null");
  }

  /** The name of the secret that is a person's first password. */
  public static String passwordOf(String login) {
    return PersonProvisioning.secret(login);
  }

  /** Applies {@code rules}, whose assets the server has; returns what was done, in Danish. */
  public List<String> apply(AccessRules rules) {
    Progress.Step step = progress.begin("Adgang sættes");
    PersonProvisioning people = new PersonProvisioning(client.security(), secrets);
    people.check(rules.access());
    List<String> done = new ArrayList<>();
    Map<String, Long> roles = new RoleProvisioning(client.security()).apply(rules, done);
    new RowProvisioning(client).apply(rules, roles, done);
    new ReaderProvisioning(client).apply(rules, roles, done);
    people.apply(rules.access(), roles, done);
    step.done(rules.access().people().size() + " personer");
    return List.copyOf(done);
  }
}
