package dk.pejl.dashboards.superset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A login of Superset's own user database, without its password.
 *
 * @param active whether it may log in
 * @param roles the numbers of its roles
 */
public record ServerUser(
    String login,
    String firstName,
    String lastName,
    String email,
    boolean active,
    Set<Long> roles) {
  public ServerUser {
    Objects.requireNonNull(login, "login is null");
    Objects.requireNonNull(firstName, "firstName is null");
    Objects.requireNonNull(lastName, "lastName is null");
    Objects.requireNonNull(email, "email is null");
    roles = Set.copyOf(roles);
  }

  /** The same person with one role, who may not log in. */
  public ServerUser closed(long role) {
    return new ServerUser(login, firstName, lastName, email, false, Set.of(role));
  }

  static ServerUser of(JsonNode row) {
    return new ServerUser(
        row.path("username").asText(),
        row.path("first_name").asText(),
        row.path("last_name").asText(),
        row.path("email").asText(),
        row.path("active").asBoolean(),
        ids(row.path("roles")));
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("username", login).put("first_name", firstName).put("last_name", lastName);
    json.put("email", email).put("active", active);
    json.set("roles", array(roles));
    return json;
  }

  /** The numbers of the objects in a list. */
  static Set<Long> ids(JsonNode list) {
    Set<Long> ids = new TreeSet<>();
    list.forEach(item -> ids.add(item.path("id").asLong()));
    return ids;
  }

  static ArrayNode array(Set<Long> ids) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    new TreeSet<>(ids).forEach(array::add);
    return array;
  }
}
