package dk.pejl.dashboards.check;

import dk.pejl.dashboards.access.Person;
import dk.pejl.dashboards.superset.LoginRequest;
import dk.pejl.dashboards.superset.ServerUser;
import dk.pejl.dashboards.superset.SupersetClient;
import dk.pejl.dashboards.superset.SupersetSecurity;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A login that takes on the roles of one person after the other, since nobody but the person knows
 * the person's password. Closing it deletes it.
 */
final class StandIn implements AutoCloseable {
  private static final String LOGIN = "pejl-stand-in";
  private static final int PASSWORD_BYTES = 24;

  /** A role of Superset's own that may do nothing. */
  private static final String NOBODY = "Public";

  private final SupersetClient client;
  private final Map<String, Long> roles;
  private final String password;
  private final long id;

  private StandIn(SupersetClient client, Map<String, Long> roles, String password, long id) {
    this.client = client;
    this.roles = Map.copyOf(roles);
    this.password = password;
    this.id = id;
  }

  /** Makes the login; one that an earlier check left behind is deleted first. */
  static StandIn create(SupersetClient client) {
    Objects.requireNonNull(client, "client is null");
    SupersetSecurity security = client.security();
    security.users().entrySet().stream()
        .filter(user -> user.getValue().login().equals(LOGIN))
        .forEach(user -> security.deleteUser(user.getKey()));
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().encodeToString(random);
    Map<String, Long> roles = security.roles();
    long id = security.createUser(user(Set.of(roles.get(NOBODY))), password);
    return new StandIn(client, roles, password, id);
  }

  /** Whether the server has the roles of {@code person}. */
  boolean isAble(Person person) {
    return roles.containsKey(person.role()) && roles.containsKey(person.ownRole());
  }

  /** A session with the roles of {@code person}, until the next is asked for. */
  SupersetClient as(Person person) {
    Set<Long> own = Set.of(roles.get(person.role()), roles.get(person.ownRole()));
    client.security().changeUser(id, user(own));
    SupersetClient session = client.another();
    session.login(new LoginRequest(LOGIN, password));
    return session;
  }

  private static ServerUser user(Set<Long> roles) {
    return new ServerUser(LOGIN, "Pejl", "Kontrol", LOGIN + "@localhost", true, roles);
  }

  @Override
  public void close() {
    client.security().deleteUser(id);
  }
}
