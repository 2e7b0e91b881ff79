package dk.pejl.dashboards.provision;

import dk.pejl.console.PejlException;
import dk.pejl.dashboards.access.Access;
import dk.pejl.dashboards.access.Person;
import dk.pejl.dashboards.superset.ServerUser;
import dk.pejl.dashboards.superset.SupersetSecurity;
import dk.pejl.server.Secrets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the logins of a server those of the access. A login that Pejl did not make, which has no
 * role of its own, is never touched; one whose person is gone may no longer log in.
 */
final class PersonProvisioning {
  private static final int PASSWORD_BYTES = 15;

  private final SupersetSecurity security;
  private final Secrets secrets;

  PersonProvisioning(SupersetSecurity security, Secrets secrets) {
    this.security = Objects.requireNonNull(security, "security is null");
    this.secrets = Objects.requireNonNull(secrets, "secrets is null");
  }

  /** The name of the secret that is a person's first password. */
  static String secret(String login) {
    return "password-" + login;
  }

  /** Throws if someone made a login that a person shall have. */
  void check(Access access) {
    Map<String, Long> roles = security.roles();
    Map<Long, ServerUser> users = security.users();
    for (Person person : access.people()) {
      find(users, person.login())
          .map(Map.Entry::getValue)
          .filter(user -> !isOurs(user, roles))
          .ifPresent(
              user -> {
                throw PejlException.wrongInput(
                    "Cannot give '%s' access: Superset has a login of that name that Pejl did not make"
                        .formatted(user.login()));
              });
    }
  }

  /** Adds what was done to {@code done}. */
  void apply(Access access, Map<String, Long> roles, List<String> done) {
    Map<Long, ServerUser> users = security.users();
    Set<String> wanted = new HashSet<>();
    for (Person person : access.people()) {
      wanted.add(person.login());
      apply(person, roles, users, done);
    }
    users.forEach(
        (id, user) -> {
          if (!wanted.contains(user.login()) && isOurs(user, roles)) {
            close(id, user, roles, done);
          }
        });
  }

  private void apply(
      Person person, Map<String, Long> roles, Map<Long, ServerUser> users, List<String> done) {
    ServerUser right =
        new ServerUser(
            person.login(),
            person.firstName(),
            person.lastName(),
            person.email(),
            true,
            Set.of(roles.get(person.role()), roles.get(person.ownRole())));
    boolean known = secrets.find(secret(person.login())).isPresent();
    String password = secrets.findOrCreate(secret(person.login()), PASSWORD_BYTES);
    Optional<Map.Entry<Long, ServerUser>> found = find(users, person.login());
    if (found.isEmpty()) {
      security.createUser(right, password);
      done.add("login " + person.login() + ": ny");
      return;
    }
    long id = found.get().getKey();
    if (!found.get().getValue().equals(right)) {
      security.changeUser(id, right);
      done.add("login " + person.login() + ": ændret");
    }
    if (!known) {
      security.changePassword(id, password);
      done.add("login " + person.login() + ": ny adgangskode");
    }
  }

  private void close(long id, ServerUser user, Map<String, Long> roles, List<String> done) {
    ServerUser closed = user.closed(roles.get(Access.OF_PERSON + user.login()));
    if (!user.equals(closed)) {
      security.changeUser(id, closed);
      secrets.forget(secret(user.login()));
      done.add("login " + user.login() + ": lukket");
    }
  }

  private static boolean isOurs(ServerUser user, Map<String, Long> roles) {
    Long own = roles.get(Access.OF_PERSON + user.login());
    return own != null && user.roles().contains(own);
  }

  private static Optional<Map.Entry<Long, ServerUser>> find(
      Map<Long, ServerUser> users, String login) {
    return users.entrySet().stream()
        .filter(entry -> entry.getValue().login().equals(login))
        .findFirst();
  }
}
